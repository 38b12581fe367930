package org.rawi.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.cli.Ran;

/** What an archive knows across reports: entities and incidents. */
class KnowledgeCommandsTest {

    private static final String NEWS = """
            {"id":"fire","outlet":"النهر","published":"2026-05-03","title":"حريق في سوق الخشب في الموصل يقتل سبعة أشخاص",\
            "text":"قتل سبعة أشخاص وأصيب 12 آخرون في حريق اندلع في سوق الخشب وسط مدينة الموصل، حسبما قال المحافظ سامي عبد الرحمن الراوي."}
            {"id":"fire-later","outlet":"البريد","published":"2026-05-04","title":"ارتفاع قتلى حريق سوق الخشب في الموصل إلى تسعة أشخاص",\
            "text":"ارتفع إلى تسعة عدد قتلى الحريق الذي اندلع في سوق الخشب وسط مدينة الموصل، وأصيب 12 آخرون، وفق سامي عبدالرحمن الراوى."}
            {"id":"match","outlet":"النهر","published":"2026-05-04","title":"فريق الزوراء يتعادل مع فريق الطلبة",\
            "text":"تعادل فريق الزوراء مع ضيفه فريق الطلبة، وقال المدرب هاني الراوي إن النتيجة عادلة."}
            """;

    @TempDir
    Path folder;

    private String archive = "";

    @BeforeEach
    void add() throws IOException {
        archive = "--archive=" + folder.resolve("desk.db");
        Path news = Files.writeString(folder.resolve("news.jsonl"), NEWS);
        assertThat(Ran.rawi("add", archive, news.toString()).exit()).isZero();
    }

    @Test
    void incidentsAreListedWithTheirSizeDaysAndOutlets() {
        assertThat(Ran.rawi("incidents", archive).out())
                .startsWith("fire  2026-05-03/2026-05-04  2 reports")
                .contains("النهر, البريد")
                .doesNotContain("match");
    }

    @Test
    void allIncidentsAreOneJsonObject() {
        assertThat(Ran.rawi("incidents", archive, "--format=json").out())
                .startsWith(
                        "{\"incidents\":[\n{\"id\":\"fire\",\"reports\":[\"fire\",\"fire-later\"],\"slots\":[{\"slot\":\"killed\"")
                .contains("\"verdict\":\"updated\"", "\"id\":\"match\"");
    }

    @Test
    void anIncidentIsShownInEveryFormat() {
        assertThat(Ran.rawi("incident", "fire-later", archive).out()).contains("killed", "updated", "النهر");
        assertThat(Ran.rawi("incident", "fire", archive, "--format=csv").out()).startsWith("incident,slot,verdict,");
        assertThat(Ran.rawi("incident", "fire", archive, "--format=html").out()).startsWith("<!DOCTYPE html>");
        assertThat(Ran.rawi("incident", "fire", archive, "--format=json").out()).startsWith("{\"incidents\":[");
    }

    @Test
    void anUnknownIncidentIsNamed() {
        Ran ran = Ran.rawi("incident", "flood", archive);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("rawi: flood: expected the id of an incident");
    }

    @Test
    void aPersonIsFoundInAnySpellingAndScript() {
        assertThat(Ran.rawi("entity", "سامى عبدالرحمن الراوي", archive).out()).contains("2 reports", "المحافظ");
        assertThat(Ran.rawi("entity", "Hani al-Rawi", archive, "--format=json").out())
                .startsWith("{\"id\":\"person-")
                .contains("\"name\":\"هاني الراوي\"", "\"named\":1");
    }

    @Test
    void aNameOfSeveralIsAnsweredWithAList() {
        assertThat(Ran.rawi("entity", "الراوي", archive).out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("person-"));
    }

    @Test
    void aMergeIsShownAndTakenBack() {
        Ran merged = Ran.rawi(
                "entity", "merge", "سامي عبد الرحمن الراوي", "هاني الراوي", archive, "--by=layla", "--why=one man");
        assertThat(merged.out()).endsWith(": 3 reports\n");
        assertThat(Ran.rawi("entity", "هاني الراوي", archive).out()).contains("one man", "rawi entity undo 1");
        assertThat(Ran.rawi("entity", "undo", "1", archive).exit()).isZero();
        assertThat(Ran.rawi("entity", "هاني الراوي", archive).out()).contains("1 reports");
    }

    @Test
    void aSplitGivesAReportAPageOfItsOwn() {
        assertThat(Ran.rawi("entity", "split", "سامي عبد الرحمن الراوي", "fire-later", archive)
                        .out())
                .endsWith(": 1 reports\n");
        assertThat(Ran.rawi("check", archive).out()).endsWith(", 0 faults\n");
    }

    @Test
    void aPageWithoutANameIsAMisuse() {
        assertThat(Ran.rawi("entity", archive).exit()).isEqualTo(2);
        assertThat(Ran.rawi("incidents", archive, "--format=html").exit()).isEqualTo(2);
    }
}
