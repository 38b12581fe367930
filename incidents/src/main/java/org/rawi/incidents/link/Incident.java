package org.rawi.incidents.link;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rawi.incidents.account.Account;

/**
 * One happening, by those who tell of it.
 *
 * @param accounts at least one, the earliest first, copies among them
 * @param ties what holds them together: the ties between accounts that are both here and no copies
 * @param copies for each of its reports that is a copy, the report that it copies
 */
public record Incident(List<Account> accounts, List<Tie> ties, SortedMap<String, String> copies) {

    public Incident {
        accounts = List.copyOf(accounts);
        ties = List.copyOf(ties);
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
    }

    Incident(List<Account> accounts, List<Tie> ties) {
        this(accounts, ties, new TreeMap<>());
    }

    /** The same with the copies of its accounts, given by report. */
    Incident with(Map<String, List<Account>> alsoIn) {
        SortedSet<Account> all = new TreeSet<>(accounts);
        SortedMap<String, String> copied = new TreeMap<>(copies);
        for (Account account : accounts) {
            for (Account copy : alsoIn.getOrDefault(account.report(), List.of())) {
                all.add(copy);
                copied.put(copy.report(), account.report());
            }
        }
        return new Incident(List.copyOf(all), ties, copied);
    }

    /** The id of its earliest report: the same in whatever order its reports arrived. */
    public String id() {
        return accounts.get(0).report();
    }

    /** Ids of the reports, the earliest first. */
    public List<String> reports() {
        return accounts.stream().map(Account::report).toList();
    }
}
