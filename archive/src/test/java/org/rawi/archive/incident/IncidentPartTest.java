package org.rawi.archive.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.archive.EveryDatabase;
import org.rawi.archive.TestDatabase;
import org.rawi.archive.store.Database;
import org.rawi.incidents.account.Account;
import org.rawi.incidents.link.Incident;
import org.rawi.incidents.link.Linking;

@EveryDatabase
class IncidentPartTest {

    private final TestDatabase kind;

    @TempDir
    Path folder;

    private Database database;
    private Desk desk;

    IncidentPartTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = Database.open(kind.empty(folder));
        desk = new Desk(database);
    }

    @AfterEach
    void check() {
        assertThat(desk.check()).isEmpty();
        database.close();
    }

    @Test
    void reportsOfOneHappeningAreOneIncident() {
        desk.add(Desk.FIRE, Desk.FIRE_LATER, Desk.MATCH);
        assertThat(desk.incidents())
                .containsExactly(
                        Map.entry("fire", List.of("fire", "fire-later")), Map.entry("match", List.of("match")));
    }

    @Test
    void whatComesLaterIsLinkedToWhatIsThere() {
        desk.add(Desk.FIRE_LATER);
        desk.add(Desk.MATCH);
        desk.add(Desk.FIRE);
        assertThat(desk.incidents()).containsEntry("fire", List.of("fire", "fire-later"));
    }

    @Test
    void anyOrderGivesTheIncidentsThatMemoryGives() {
        List<Desk.Told> all = new ArrayList<>(Desk.ALL);
        Collections.shuffle(all, new Random(7));
        all.forEach(desk::add);
        SortedMap<String, List<String>> expected = new TreeMap<>();
        List<Account> accounts =
                all.stream().map(told -> Account.of(desk.reading(told))).toList();
        for (Incident incident : Linking.of(new TreeSet<>(accounts))) {
            expected.put(incident.id(), incident.reports());
        }
        assertThat(desk.incidents()).isEqualTo(expected);
    }

    @Test
    void aNewTextMayLeaveItsIncident() {
        desk.add(Desk.FIRE, Desk.FIRE_LATER);
        desk.add(new Desk.Told("fire-later", Desk.MATCH.outlet(), Desk.MATCH.day(), Desk.MATCH.text()));
        assertThat(desk.incidents().keySet()).containsExactly("fire", "fire-later");
    }

    @Test
    void whenTheEarliestLeavesTheOthersKeepTogether() {
        desk.add(Desk.FIRE, Desk.FIRE_LATER, Desk.FIRE_LAST);
        assertThat(desk.incidents()).containsOnlyKeys("fire");
        desk.add(new Desk.Told("fire", Desk.MATCH.outlet(), Desk.MATCH.day(), Desk.MATCH.text()));
        assertThat(desk.incidents()).containsEntry("fire-last", List.of("fire-last", "fire-later"));
    }

    @Test
    void clearedAndFiledAnewAllIsAsItWas() {
        desk.add(Desk.ALL.toArray(Desk.Told[]::new));
        Map<String, List<String>> before = desk.incidents();
        desk.refile();
        assertThat(desk.incidents()).isEqualTo(before);
    }

    @Test
    void aTieThatIsMissingIsFound() {
        desk.add(Desk.FIRE, Desk.FIRE_LATER);
        database.write(handle -> handle.execute("DELETE FROM tie"));
        assertThat(desk.check()).extracting(fault -> fault.place()).contains("fire", "fire-later");
        desk.refile();
    }
}
