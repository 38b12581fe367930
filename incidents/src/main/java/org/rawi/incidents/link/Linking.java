package org.rawi.incidents.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rawi.incidents.account.Account;

/** All incidents of a collection of reports, in memory. */
public final class Linking {

    private Linking() {}

    /** The incidents of accounts of which none is a copy. */
    public static List<Incident> of(Collection<Account> accounts) {
        return of(accounts, Map.of());
    }

    /**
     * Every account in one incident, those of one report too, in order of their earliest report. A function of the set of accounts.
     *
     * @param accounts of different reports
     * @param copies for each report that is a copy, the report that it copies; a copy is where its original is
     */
    public static List<Incident> of(Collection<Account> accounts, Map<String, String> copies) {
        SortedSet<Account> originals = new TreeSet<>();
        Map<String, List<Account>> alsoIn = new HashMap<>();
        for (Account account : accounts) {
            String original = copies.get(account.report());
            if (original == null) {
                originals.add(account);
            } else {
                alsoIn.computeIfAbsent(original, o -> new ArrayList<>()).add(account);
            }
        }
        return linked(originals).stream().map(incident -> incident.with(alsoIn)).toList();
    }

    private static List<Incident> linked(SortedSet<Account> originals) {
        Components components = new Components(originals);
        Map<String, List<Tie>> byLater = new HashMap<>();
        for (Tie tie : ties(originals)) {
            components.connect(tie.first(), tie.second());
            byLater.computeIfAbsent(tie.second().report(), t -> new ArrayList<>())
                    .add(tie);
        }
        return components.all().stream()
                .flatMap(component -> Groups.of(component).stream())
                .map(group -> new Incident(group, within(group, byLater)))
                .sorted(Comparator.comparing(incident -> incident.accounts().get(0)))
                .toList();
    }

    private static List<Tie> ties(SortedSet<Account> ordered) {
        Neighbours neighbours = new Neighbours();
        List<Tie> ties = new ArrayList<>();
        for (Account account : ordered) {
            for (Account earlier : neighbours.add(account)) {
                Likeness likeness = Likeness.of(earlier, account);
                if (likeness.tied()) {
                    ties.add(new Tie(earlier, account, likeness));
                }
            }
        }
        return ties;
    }

    private static List<Tie> within(List<Account> group, Map<String, List<Tie>> byLater) {
        SortedSet<Account> members = new TreeSet<>(group);
        return group.stream()
                .flatMap(later -> byLater.getOrDefault(later.report(), List.of()).stream())
                .filter(tie -> members.contains(tie.first()))
                .toList();
    }
}
