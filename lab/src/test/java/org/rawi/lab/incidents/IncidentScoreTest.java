package org.rawi.lab.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentScoreTest {

    private static final String SET = """
            {"reports":[{"id":"r1","title":"حريق","text":"حريق\\nاندلع حريق."},{"id":"r2","text":"حريق"},{"id":"r3","text":"قرض"}],
             "incidents":[{"id":"A","articles":["r1","r2"]},{"id":"B","articles":["r3"]}],
             "slots":[{"incident":"A","slot":"killed","article":"r1","low":3,"high":null,"value":"3"},
                      {"incident":"A","slot":"place","article":"r2","low":null,"high":null,"value":null,"quote":"في المدينة"},
                      {"incident":"A","slot":"date","article":"r2","value":"2021-03-01/2021-03-09"}],
             "verdicts":[{"incident":"A","slot":"killed","verdict":"agree"},{"incident":"A","slot":"date","verdict":"updated"}]}""";

    private final GoldSet set = set();

    private static GoldSet set() {
        try {
            return GoldSet.of("set01", new ObjectMapper().readTree(SET));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String line(Told... told) {
        return IncidentScore.of(List.of(set), new Predicted(List.of(told))).line();
    }

    @Test
    void whatPeopleSayScoresFully() {
        assertThat(line(set.incidents().toArray(Told[]::new)))
                .isEqualTo(
                        "link 1.000  link.p 1.000  slot 1.000  verdict 1.000  invented 0 (1 pairs, 3 rows, 2 verdicts)");
    }

    @Test
    void aPairTooManyCostsPrecision() {
        assertThat(line(new Told("r1", List.of("r1", "r2", "r3"), List.of(), Map.of())))
                .startsWith("link 0.500  link.p 0.333  slot 0.000  verdict 0.000  invented 0");
    }

    @Test
    void rowsMatchByBoundsDaysAndWords() {
        List<Row> rows = List.of(
                new Row("r1", "killed", 3L, 3L, "3"),
                new Row("r2", "place", null, null, "مدينة كبيرة"),
                new Row("r2", "date", null, null, "2021-03-09"));
        assertThat(line(new Told("r1", List.of("r1", "r2"), rows, Map.of()))).contains("slot 0.667");
    }

    @Test
    void aDifferenceThatPeopleDoNotSeeIsInvented() {
        assertThat(line(new Told("r1", List.of("r1", "r2"), List.of(), Map.of("killed", "differ", "place", "differ"))))
                .contains("verdict 0.000  invented 2");
    }

    @Test
    void theSameReportsInTwoSetsAreJudgedOnce() {
        Predicted predicted = new Predicted(set.incidents());
        assertThat(IncidentScore.of(List.of(set, set), predicted).links()).isEqualTo(new Tally(1, 1, 1));
    }
}
