package org.rawi.archive.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.Derived;
import org.rawi.incidents.account.Account;
import org.rawi.incidents.link.Likeness;

/** Finds to which accounts of the archive an account is tied; it looks at those only that share keys with it. */
final class Ties {

    private final Handle handle;
    private final Map<Long, Account> accounts = new TreeMap<>();

    private Ties(Handle handle, List<Derived<Account>> batch) {
        this.handle = handle;
        batch.forEach(derived -> accounts.put(derived.version(), derived.content()));
    }

    /** To whom each of these accounts, all in the tables, is tied; those without a tie are left out. */
    static SortedMap<Long, SortedSet<Long>> of(Handle handle, List<Derived<Account>> batch) {
        Ties ties = new Ties(handle, batch);
        SortedMap<Long, Set<Long>> candidates = new TreeMap<>();
        batch.forEach(derived -> candidates.put(derived.version(), AccountTable.sharing(handle, derived)));
        ties.read(candidates);
        SortedMap<Long, SortedSet<Long>> tied = new TreeMap<>();
        candidates.forEach((version, others) -> {
            SortedSet<Long> some = ties.tied(version, others);
            if (!some.isEmpty()) {
                tied.put(version, some);
            }
        });
        return tied;
    }

    private void read(Map<Long, Set<Long>> candidates) {
        Set<Long> unread =
                candidates.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
        unread.removeAll(accounts.keySet());
        accounts.putAll(AccountTable.read(handle, unread));
    }

    private SortedSet<Long> tied(Long version, Set<Long> others) {
        return others.stream()
                .filter(other -> Likeness.of(account(version), account(other)).tied())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Account account(Long version) {
        Account account = accounts.get(version);
        if (account == null) {
            throw new IllegalStateException("version " + version + ": expected an account, found none");
        }
        return account;
    }
}
