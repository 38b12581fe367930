package org.rawi.archive.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rawi.incidents.account.Account;
import org.rawi.incidents.link.Groups;

/**
 * Which incident each account belongs to, as its ties and those of the accounts it is tied to have it. What no tie leads
 * to changes nothing, so only components that were touched are looked at.
 */
final class Grouping {

    private final Handle handle;
    private final SortedMap<Long, String> incidents = new TreeMap<>();

    private Grouping(Handle handle) {
        this.handle = handle;
    }

    /** The incident of each of these versions and of all that ties lead to from them. */
    static SortedMap<Long, String> of(Handle handle, Collection<Long> touched) {
        Grouping grouping = new Grouping(handle);
        for (SortedSet<Long> component : grouping.components(touched)) {
            grouping.group(component);
        }
        return grouping.incidents;
    }

    private List<SortedSet<Long>> components(Collection<Long> touched) {
        Map<Long, SortedSet<Long>> ties = reached(touched);
        List<SortedSet<Long>> components = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Long version : new TreeSet<>(touched)) {
            if (!seen.contains(version)) {
                SortedSet<Long> component = component(version, ties);
                seen.addAll(component);
                components.add(component);
            }
        }
        return components;
    }

    /** The ties of all versions that can be reached, read from the tables in as many steps as the longest way has. */
    private Map<Long, SortedSet<Long>> reached(Collection<Long> touched) {
        Map<Long, SortedSet<Long>> ties = new HashMap<>();
        Set<Long> frontier = new HashSet<>(touched);
        while (!frontier.isEmpty()) {
            Map<Long, SortedSet<Long>> more = TieTable.others(handle, frontier);
            frontier.forEach(version -> ties.put(version, new TreeSet<>()));
            ties.putAll(more);
            frontier = new HashSet<>();
            for (SortedSet<Long> others : more.values()) {
                frontier.addAll(others);
            }
            frontier.removeAll(ties.keySet());
        }
        return ties;
    }

    private static SortedSet<Long> component(Long start, Map<Long, SortedSet<Long>> ties) {
        SortedSet<Long> component = new TreeSet<>(List.of(start));
        Deque<Long> open = new ArrayDeque<>(component);
        while (!open.isEmpty()) {
            for (Long other : Objects.requireNonNull(ties.get(open.pop()))) {
                if (component.add(other)) {
                    open.push(other);
                }
            }
        }
        return component;
    }

    private void group(SortedSet<Long> component) {
        Map<Account, Long> versions = new HashMap<>();
        AccountTable.read(handle, component).forEach((version, account) -> versions.put(account, version));
        for (List<Account> group : Groups.of(versions.keySet())) {
            String incident = group.get(0).report();
            group.forEach(account -> incidents.put(Objects.requireNonNull(versions.get(account)), incident));
        }
    }
}
