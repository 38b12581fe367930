package org.rawi.incidents.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rawi.incidents.account.Account;

/** The accounts seen so far, by their keys. */
final class Neighbours {

    private final Map<String, List<Account>> byKey = new HashMap<>();

    /**
     * Those among the accounts added before that are worth comparing with this one, in their order; then adds it.
     *
     * @param account not before any that was added in the order of accounts, so that the near ones are the last of each list
     */
    List<Account> add(Account account) {
        Map<String, Integer> shared = new HashMap<>();
        SortedSet<Account> enough = new TreeSet<>();
        for (String key : Keys.of(account)) {
            List<Account> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
            for (int i = others.size() - 1; i >= 0 && Keys.near(account, others.get(i)); i--) {
                Account other = others.get(i);
                if (shared.merge(other.report(), 1, Integer::sum) == Keys.SHARED) {
                    enough.add(other);
                }
            }
            others.add(account);
        }
        return List.copyOf(enough);
    }
}
