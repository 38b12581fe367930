package org.rawi.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.Rawi;
import org.rawi.claim.Claim;
import org.rawi.formats.Story;
import org.rawi.name.EntityType;
import org.rawi.reading.Reading;
import org.rawi.text.Report;
import org.rawi.text.Span;

class ReadingJsonTest {

    private static final String SMALL = """
            {"version":1,
             "report":{"id":"r","title":"ع","text":"ع\\nقال علي"},
             "entities":[{"id":"e1","type":"PERSON","name":"علي"}],
             "mentions":[{"start":6,"end":9,"text":"علي","entity":"e1"}]%s}""";

    @Test
    void aReadingComesBackAsItWasWritten() {
        Reading reading = Story.whole().reading();
        for (ReadingJson json : new ReadingJson[] {ReadingJson.line(), ReadingJson.page()}) {
            Reading again = ReadingJson.read(json.write(reading), "other");
            assertThat(again).usingRecursiveComparison().ignoringFields("words").isEqualTo(reading);
        }
    }

    @Test
    void aLineIsWrittenMemberByMemberInTheOrderOfTheFormat() {
        String line = ReadingJson.line().write(Story.whole().reading());
        assertThat(line)
                .startsWith("{\"version\":1,\"report\":{\"id\":\"story-1\",\"outlet\":\"جريدة الضحى\","
                        + "\"published\":\"2020-03-05\",\"url\":\"https://example.org/story?a=1&b=2\",\"title\":"
                        + "\"انفجار في النخيل\",\"text\":\"انفجار في النخيل\\n")
                .contains("\"entities\":[{\"id\":\"e1\",\"type\":\"PLACE\",\"name\":\"النخيل\",\"latin\":\"al-Nakhil\"")
                .contains("{\"start\":10,\"end\":16,\"text\":\"النخيل\",\"entity\":\"e1\",\"why\":\"places.tsv:1\"}")
                .contains("\"claims\":[{\"id\":\"c1\",\"cue\":[{\"start\":17,\"end\":20,\"text\":\"قال\"}],\"sources\":"
                        + "[{\"start\":21,\"end\":41,\"text\":\"المحافظ سامي الجبوري\",\"entity\":\"e2\","
                        + "\"anonymous\":false")
                .contains("\"kind\":\"indirect\",\"within\":null,\"act\":\"say\",\"why\":\"cues.tsv:1\"}]")
                .contains("\"type\":\"ASSAULT\",\"mode\":\"bombing\",\"status\":\"occurred\"")
                .contains("\"role\":\"place\"")
                .contains("\"claim\":\"c1\",\"date\":\"2020-03-04\"")
                .contains("\"kind\":\"killed\",\"low\":7,\"high\":7,\"approximate\":true,\"claim\":\"c1\"")
                .contains("\"times\":[{\"start\":42,\"end\":45,\"text\":\"أمس\",\"from\":\"2020-03-04\","
                        + "\"to\":\"2020-03-04\"")
                .doesNotContain("\n")
                .doesNotContain("\"tokens\"");
    }

    @Test
    void aPageGivesEachItemItsOwnLine() {
        assertThat(ReadingJson.page().write(Story.whole().reading()).lines())
                .anyMatch(line -> line.startsWith("    {\"start\":10, \"end\":16"))
                .contains("  \"loaded\": [");
    }

    @Test
    void aPageIsLaidOutForTheEye() {
        assertThat(ReadingJson.page().write(Story.of("خبر").loaded("خبر", null).reading()))
                .isEqualTo("""
                {
                  "version": 1,
                  "report": {
                    "id": "story",
                    "outlet": null,
                    "published": null,
                    "url": null,
                    "title": "خبر",
                    "text": "خبر"
                  },
                  "entities": [],
                  "mentions": [],
                  "claims": [],
                  "events": [],
                  "figures": [],
                  "loaded": [
                    {"start":0, "end":3, "text":"خبر", "claim":null, "why":"loaded.tsv:1"}
                  ],
                  "times": []
                }""");
    }

    @Test
    void wordsAreWrittenWhereWanted() {
        Reading reading = Rawi.reader().read(Report.of("r", "عنوان\nوقال علي"));
        assertThat(ReadingJson.line().withWords(true).write(reading))
                .contains("\"sentences\":[{\"start\":0,\"end\":5}")
                .contains("\"tokens\":[{\"start\":0,\"end\":5,\"text\":\"عنوان\",\"kind\":\"word\",\"pos\":")
                .contains("\"lemma\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"نصف \uD83D زوج", "\uDE00 في أوله", "في آخره \uD83D", "😀 \uD83D \"\\\t سليم ومكسور"})
    void halfASurrogatePairSurvives(String text) {
        Reading reading = Story.of(text).reading();
        String json = ReadingJson.line().write(reading);
        assertThat(ReadingJson.read(json, "r").report().text()).isEqualTo(text);
        assertThat(new String(json.getBytes(UTF_8), UTF_8)).isEqualTo(json);
    }

    @Test
    void controlCharactersAndQuotesSurvive() {
        String text = "سطر\r\n\"قول\" \\ \u0000 \u001B[31m </script> \u2028\u202E";
        String json = ReadingJson.line().write(Story.of(text).reading());
        assertThat(ReadingJson.read(json, "r").report().text()).isEqualTo(text);
    }

    @Test
    void unknownAndNullAndAbsentMembersArePassedOver() {
        Reading reading = ReadingJson.read(
                SMALL.formatted(",\"claims\":null,\"mood\":{\"deep\":[1,2.5,true]},\"events\":[]"), "other");
        assertThat(reading.report().id()).isEqualTo("r");
        assertThat(reading.mentions()).hasSize(1);
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.times()).isEmpty();
        assertThat(reading.entities().get(0).latin()).isNull();
        assertThat(reading.entities().get(0).why()).isEmpty();
    }

    @Test
    void aReadingMaySayWhichLayersWereAnnotated() {
        assertThat(AnnotatedReading.read(SMALL.formatted(""), "r").layers())
                .containsExactlyInAnyOrder(Annotation.values());
        assertThat(AnnotatedReading.read(SMALL.formatted(",\"layers\":[\"mention\"]"), "r")
                        .layers())
                .containsExactly(Annotation.MENTION);
        assertThatThrownBy(() -> AnnotatedReading.read(SMALL.formatted(",\"layers\":[\"mention\",\"mood\"]"), "r"))
                .isInstanceOf(JsonException.class)
                .hasMessage("layers[1]: expected one of [MENTION, CLAIM, EVENT, FIGURE, LOADED], found \"mood\"");
    }

    @Test
    void aLoneCueStandsForAListOfOne() {
        Reading reading = ReadingJson.read(SMALL.formatted("""
                ,"claims":[{"id":"c","cue":{"start":2,"end":5},"sources":{"entity":"e1","anonymous":null},
                            "content":[],"kind":"Direct"}]"""), "r");
        Claim claim = reading.claims().get(0);
        assertThat(claim.cue()).containsExactly(Span.of(2, 5));
        assertThat(claim.sources()).singleElement().satisfies(source -> {
            assertThat(source.span()).isNull();
            assertThat(source.entity()).isEqualTo("e1");
        });
        assertThat(claim.kind()).isEqualTo(Claim.Kind.DIRECT);
    }

    @Test
    void mentionsThatAreNoNamesAreLeftOut() {
        Reading reading = ReadingJson.read("""
                {"report":{"title":"","text":"هو علي"},"entities":[{"id":"e1","type":"person","name":"علي"}],
                 "mentions":[{"start":0,"end":2,"entity":"e1","form":"pronoun"},
                             {"start":3,"end":6,"entity":"e1","form":"name"}]}""", "no-id");
        assertThat(reading.mentions()).singleElement().extracting("span").isEqualTo(Span.of(3, 6));
        assertThat(reading.entities().get(0).type()).isEqualTo(EntityType.PERSON);
        assertThat(reading.report().id()).isEqualTo("no-id");
    }

    @ParameterizedTest
    @CsvSource({
        "2020,                  2020-01-01, 2020-12-31",
        "2020-02,               2020-02-01, 2020-02-29",
        "2020-02-03,            2020-02-03, 2020-02-03",
        "2020-02-03/2020-03,    2020-02-03, 2020-03-31",
    })
    void datesOfEventsMayBeCoarse(String written, String from, String to) {
        Reading reading = ReadingJson.read(SMALL.formatted("""
                ,"events":[{"id":"v","type":"AID","status":"planned","triggers":[],"date":"%s"}]""".formatted(written)), "r");
        assertThat(reading.events().get(0).time()).isNotNull().satisfies(time -> {
            assertThat(time.from()).hasToString(from);
            assertThat(time.to()).hasToString(to);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`,\"mentions\":[{\"start\":6,\"end\":9,\"text\":\"عمر\",\"entity\":\"e1\"}]`;"
                        + "mentions[0].text: expected \"علي\", which stands at 6..9, found \"عمر\"",
                "`,\"mentions\":[{\"start\":6,\"end\":99,\"entity\":\"e1\"}]`;"
                        + "mentions[0].end: expected start <= end <= 9, the length of the text in UTF-16 code units, found \"99\"",
                "`,\"mentions\":[{\"start\":-1,\"end\":9,\"entity\":\"e1\"}]`;"
                        + "mentions[0].start: expected a whole number from 0, found \"-1\"",
                "`,\"mentions\":[{\"start\":6,\"end\":9,\"entity\":\"e7\"}]`;"
                        + "mentions[0].entity: expected the id of an entity, found \"e7\"",
                "`,\"figures\":[{\"start\":0,\"end\":1,\"kind\":\"lost\"}]`;figures[0].kind: expected one of [KILLED, INJURED,",
                "`,\"figures\":[{\"start\":0,\"end\":1,\"kind\":\"other\",\"low\":1.5}]`;"
                        + "figures[0].low: expected a whole number, found \"1.5\"",
                "`,\"claims\":[7]`;claims[0]: expected an object, found \"7\"",
                "`,\"events\":[{\"id\":\"v\",\"type\":\"AID\",\"status\":\"planned\",\"date\":\"أمس\"}]`;"
                        + "events[0].date: expected a date like 2018-07-15",
                "`,\"times\":[{\"start\":0,\"end\":1,\"from\":\"2020-02-02\",\"to\":\"2020-02-01\"}]`;times[0].from: expected a date",
            })
    void whatDoesNotFitIsNamedWithItsPath(String member, String message) {
        assertThatThrownBy(() -> ReadingJson.read(SMALL.formatted(member), "r"))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``;expected an object, found nothing",
                "[1];expected an object, found an array",
                "{};report: expected the report that was read, found nothing",
                "`{\"report\":{\"title\":\"أ\",\"text\":\"ب\"}}`;report.text: expected the title first, found \"ب\"",
                "{} {};expected one JSON value, found more after its end",
                "{\"a\";broken JSON at column 5: Unexpected end-of-input",
            })
    void whatIsNoReadingIsTurnedAway(String json, String message) {
        assertThatThrownBy(() -> ReadingJson.read(json, "r"))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void endlessNestingIsTurnedAway() {
        assertThatThrownBy(() -> ReadingJson.read("[".repeat(100_000), "r"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nesting depth");
    }
}
