package org.rawi.incidents.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rawi.incidents.account.Account;

/** The accounts seen so far, by their keys. */
final class Neighbours {

    private final Map<String, List<Account>> byKey = new HashMap<>();

    /** Those among the accounts added before that are worth comparing with this one, in their order; then adds it. */
    List<Account> add(Account account) {
        SortedMap<Account, Integer> shared = new TreeMap<>();
        for (String key : Keys.of(account)) {
            List<Account> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
            for (Account other : others) {
                if (Keys.near(account, other)) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
            others.add(account);
        }
        shared.values().removeIf(keys -> keys < Keys.SHARED);
        return List.copyOf(shared.keySet());
    }
}
