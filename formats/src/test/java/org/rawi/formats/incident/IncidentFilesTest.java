package org.rawi.formats.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class IncidentFilesTest {

    @Test
    void jsonHasTheMembersOfTheFormat() throws IOException {
        StringWriter out = new StringWriter();
        try (IncidentJson json = new IncidentJson(out)) {
            json.write(Sample.incident());
        }
        assertThat(out.toString())
                .startsWith("{\"incidents\":[\n{\"id\":\"i1\",\"reports\":[\"r1\",\"r2\",\"r3\"],\"slots\":[")
                .contains("{\"slot\":\"killed\",\"report\":\"r1\",\"low\":15,\"high\":15,\"value\":\"15 شخصا\","
                        + "\"by\":\"الشرطة\",\"start\":32,\"end\":39}")
                .contains("\"low\":40,\"high\":null")
                .contains("{\"slot\":\"place\",\"report\":\"r1\",\"low\":null,\"high\":null,\"value\":\"النخيل\","
                        + "\"by\":null")
                .endsWith("\"verdicts\":[{\"slot\":\"killed\",\"verdict\":\"updated\","
                        + "\"why\":\"counts that moved: 15 / \\\"40\\\"\"}]}]}\n");
    }

    @Test
    void jsonWithoutIncidentsIsAnEmptyList() throws IOException {
        StringWriter out = new StringWriter();
        new IncidentJson(out).close();
        assertThat(out).hasToString("{\"incidents\":[]}\n");
    }

    @Test
    void csvHasARowForEachValue() throws IOException {
        StringBuilder out = new StringBuilder();
        new IncidentCsv(out).write(Sample.incident());
        assertThat(out.toString().split("\r\n"))
                .hasSize(6)
                .contains(
                        "i1,killed,updated,r1,الضحى,2020-03-05,15,15,15 شخصا,الشرطة,32,39,15 شخصا,\"a rule, a table\"")
                .contains("i1,place,,r2,المساء,2020-03-05,,,النخيل,,10,16,النخيل,\"a rule, a table\"");
    }
}
