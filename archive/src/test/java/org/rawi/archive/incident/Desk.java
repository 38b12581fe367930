package org.rawi.archive.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rawi.Rawi;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Fault;
import org.rawi.archive.version.Draft;
import org.rawi.archive.version.Fetched;
import org.rawi.archive.version.Versions;
import org.rawi.incidents.account.Account;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/** An archive that keeps incidents and nothing else, and a few reports for it. */
final class Desk {

    /** One report: its id, outlet, day of May 2026, and text. */
    record Told(String id, String outlet, int day, String text) {}

    static final Told FIRE = new Told(
            "fire",
            "النهر",
            3,
            "حريق في سوق الخشب في الموصل يقتل سبعة أشخاص\n"
                    + "قتل سبعة أشخاص وأصيب 12 آخرون في حريق اندلع في سوق الخشب وسط مدينة الموصل، حسبما قال الدفاع المدني.");
    static final Told FIRE_LATER = new Told(
            "fire-later",
            "البريد",
            4,
            "ارتفاع قتلى حريق سوق الخشب في الموصل إلى تسعة أشخاص\n"
                    + "ارتفع إلى تسعة عدد قتلى الحريق الذي اندلع في سوق الخشب وسط مدينة الموصل، وأصيب 12 آخرون، وفق الدفاع المدني.");
    static final Told FIRE_LAST = new Told(
            "fire-last",
            "الضفاف",
            4,
            "تسعة قتلى في حريق سوق الخشب في الموصل\n"
                    + "قتل تسعة أشخاص وأصيب 12 في حريق سوق الخشب وسط الموصل، وقال الدفاع المدني إن الحريق اندلع ليلا.");
    static final Told MATCH = new Told(
            "match",
            "النهر",
            4,
            "فريق الزوراء يتعادل مع فريق الطلبة\n"
                    + "تعادل فريق الزوراء مع ضيفه فريق الطلبة بهدف لكل منهما في ختام الدوري.");
    static final Told BRIDGE = new Told(
            "bridge",
            "البريد",
            5,
            "افتتاح جسر على نهر ديالى\n" + "افتتح وزير الإعمار جسرا جديدا على نهر ديالى قرب بعقوبة.");

    static final List<Told> ALL = List.of(FIRE, FIRE_LATER, FIRE_LAST, MATCH, BRIDGE);

    private static final Reader READER = Rawi.reader();
    private static final Fetched FETCHED = new Fetched("test", Instant.EPOCH);

    private final Database database;
    private final IncidentPart part = new IncidentPart();

    Desk(Database database) {
        this.database = database;
    }

    Reading reading(Told told) {
        String title = told.text().lines().findFirst().orElseThrow();
        LocalDate day = LocalDate.of(2026, 5, told.day());
        return READER.read(new Report(told.id(), told.outlet(), day, null, title, told.text()));
    }

    /** Adds reports in one batch; one of a known id becomes its next version. */
    void add(Told... batch) {
        database.write(handle -> {
            List<Derived<Account>> accounts = new ArrayList<>();
            List<Long> old = new ArrayList<>();
            for (Told told : batch) {
                Reading reading = reading(told);
                var kept = Versions.keep(handle, Draft.of(reading, "test", FETCHED));
                kept.superseded().ifPresent(old::add);
                accounts.add(new Derived<>(kept.version(), part.derive(reading)));
            }
            part.forget(handle, old);
            part.file(handle, accounts);
            return batch;
        });
    }

    /** Drops all and files it again, in one batch. */
    void refile() {
        database.write(handle -> {
            List<Derived<Account>> accounts = current();
            part.clear(handle);
            part.file(handle, accounts);
            return accounts;
        });
    }

    private List<Derived<Account>> current() {
        return database.read(handle -> Versions.after(handle, 0, 1000).stream()
                .filter(version -> version.current())
                .map(version -> new Derived<>(version.number(), part.derive(version.reading())))
                .toList());
    }

    /** Ids of the reports of each incident, by its id. */
    SortedMap<String, List<String>> incidents() {
        return database.read(handle -> {
            SortedMap<String, List<String>> incidents = new TreeMap<>();
            for (String incident : MembershipTable.incidents(handle, 1)) {
                incidents.put(
                        incident,
                        MembershipTable.members(handle, incident).stream()
                                .map(version -> Versions.numbered(handle, List.of(version))
                                        .get(0)
                                        .id())
                                .toList());
            }
            return incidents;
        });
    }

    /** What is wrong, once all is derived again. */
    List<Fault> check() {
        List<Derived<Account>> current = current();
        return database.read(handle -> Stream.concat(part.check(handle, current).stream(), part.check(handle).stream())
                .toList());
    }
}
