package org.rawi.archive.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Fault;
import org.rawi.archive.store.Part;
import org.rawi.incidents.account.Account;
import org.rawi.incidents.link.Keys;
import org.rawi.reading.Reading;

/**
 * Links reports into incidents as they arrive. A new account is compared with the few that share keys with it, and only
 * the accounts that ties lead to are grouped anew; the incidents are a function of the set of reports.
 */
public final class IncidentPart implements Part<Account> {

    private static final String NAME = "incidents";
    private static final int CHUNK = 500;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Account derive(Reading reading) {
        return Account.of(reading);
    }

    @Override
    public void file(Handle handle, List<Derived<Account>> batch) {
        AccountTable.insert(handle, batch);
        TieTable.insert(handle, onceEach(Ties.of(handle, batch)));
        MembershipTable.put(
                handle, Grouping.of(handle, batch.stream().map(Derived::version).toList()));
    }

    /** Of ties inside a batch, which are found from both sides, the side of the later version. */
    private static Map<Long, Set<Long>> onceEach(SortedMap<Long, SortedSet<Long>> ties) {
        Map<Long, Set<Long>> once = new TreeMap<>();
        ties.forEach((version, others) -> {
            Set<Long> some = new TreeSet<>(others);
            some.removeIf(other -> other > version && ties.containsKey(other));
            once.put(version, some);
        });
        return once;
    }

    @Override
    public void forget(Handle handle, List<Long> versions) {
        if (versions.isEmpty()) {
            return;
        }
        Set<Long> left = new HashSet<>();
        TieTable.others(handle, versions).values().forEach(left::addAll);
        versions.forEach(left::remove);
        TieTable.delete(handle, versions);
        MembershipTable.delete(handle, versions);
        AccountTable.delete(handle, versions);
        MembershipTable.put(handle, Grouping.of(handle, left));
    }

    @Override
    public void clear(Handle handle) {
        TieTable.deleteAll(handle);
        MembershipTable.deleteAll(handle);
        AccountTable.deleteAll(handle);
    }

    @Override
    public List<Fault> check(Handle handle, List<Derived<Account>> batch) {
        List<Fault> faults = new ArrayList<>();
        Map<Long, Account> kept = AccountTable.read(handle, versions(batch));
        for (Derived<Account> derived : batch) {
            Account account = derived.content();
            if (!account.equals(kept.get(derived.version()))) {
                faults.add(fault(account.report(), "expected the account of its reading, found another or none"));
            } else if (!AccountTable.keys(handle, derived.version())
                    .equals(List.copyOf(new TreeSet<>(Keys.of(account))))) {
                faults.add(fault(account.report(), "expected the keys of its account, found others"));
            }
        }
        return faults;
    }

    @Override
    public List<Fault> check(Handle handle) {
        List<Fault> faults = new ArrayList<>();
        AccountTable.reportsNotCurrent(handle)
                .forEach(report ->
                        faults.add(fault(report, "expected an account of its current text only, found an older")));
        long last = 0;
        for (Map<Long, Account> some = AccountTable.after(handle, last, CHUNK);
                !some.isEmpty();
                some = AccountTable.after(handle, last, CHUNK)) {
            faults.addAll(checkLinks(handle, some));
            last = new TreeSet<>(some.keySet()).last();
        }
        return faults;
    }

    private static List<Fault> checkLinks(Handle handle, Map<Long, Account> accounts) {
        List<Derived<Account>> batch = new ArrayList<>();
        accounts.forEach((version, account) -> batch.add(new Derived<>(version, account)));
        SortedMap<Long, SortedSet<Long>> ties = Ties.of(handle, batch);
        SortedMap<Long, SortedSet<Long>> keptTies = TieTable.others(handle, accounts.keySet());
        SortedMap<Long, String> incidents = Grouping.of(handle, accounts.keySet());
        SortedMap<Long, String> kept = MembershipTable.of(handle, accounts.keySet());
        List<Fault> faults = new ArrayList<>();
        accounts.forEach((version, account) -> {
            if (!ties.getOrDefault(version, NONE).equals(keptTies.getOrDefault(version, NONE))) {
                faults.add(fault(account.report(), "expected the ties of its account, found others"));
            }
            String expected = incidents.get(version);
            if (expected != null && !expected.equals(kept.get(version))) {
                faults.add(fault(account.report(), "expected incident " + expected + ", found " + kept.get(version)));
            }
        });
        return faults;
    }

    private static final SortedSet<Long> NONE = new TreeSet<>();

    private static Set<Long> versions(Collection<Derived<Account>> batch) {
        Set<Long> versions = new HashSet<>();
        batch.forEach(derived -> versions.add(derived.version()));
        return versions;
    }

    private static Fault fault(String report, String problem) {
        return new Fault(NAME, report, problem);
    }
}
