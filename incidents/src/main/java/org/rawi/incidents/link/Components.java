package org.rawi.incidents.link;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rawi.incidents.account.Account;

/** Accounts that ties connect, directly or through others: a union-find forest (Galler and Fischer, 1964). */
final class Components {

    private final SortedMap<Account, Account> parents = new TreeMap<>();

    Components(Collection<Account> accounts) {
        accounts.forEach(account -> parents.put(account, account));
    }

    void connect(Account a, Account b) {
        parents.put(root(a), root(b));
    }

    private Account root(Account account) {
        Account root = account;
        for (Account parent = parent(root); parent.compareTo(root) != 0; parent = parent(root)) {
            parents.put(root, parent(parent));
            root = parent;
        }
        return root;
    }

    private Account parent(Account account) {
        return parents.getOrDefault(account, account);
    }

    /** Each component once, in no order that means anything. */
    List<SortedSet<Account>> all() {
        SortedMap<Account, SortedSet<Account>> byRoot = new TreeMap<>();
        for (Account account : parents.keySet()) {
            byRoot.computeIfAbsent(root(account), r -> new TreeSet<>()).add(account);
        }
        return List.copyOf(byRoot.values());
    }
}
