package org.rawi.lab.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.formats.json.Annotation;

class ReadingCheckerTest {

    @Test
    void aSoundReadingHasNoFaults() {
        assertThat(ReadingChecker.check(Gold.standOff(""), Gold.REPORT)).isEmpty();
        assertThat(ReadingChecker.check(Gold.standOff(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"figures\":[{\"start\":0,\"end\":3,\"kind\":\"lost\"}];figures[0].kind: expected one of [KILLED,",
                "\"figures\":[{\"start\":0,\"end\":3,\"kind\":\"other\",\"low\":9,\"high\":2}];figure 0..3: expected low <= high",
                "\"figures\":[{\"start\":0,\"end\":3,\"kind\":\"other\",\"claim\":\"c7\"}];figure 0..3: claim: expected the id of a claim",
                "\"figures\":[{\"start\":0,\"end\":5,\"kind\":\"other\"},{\"start\":4,\"end\":8,\"kind\":\"other\"}];"
                        + "figure 4..8: expected it apart from 0..5",
                "\"loaded\":[{\"start\":4,\"end\":4}];loaded 4..4: expected words, found none",
                "\"events\":[{\"id\":\"e1\",\"type\":\"AID\",\"status\":\"planned\",\"triggers\":[]}];event e1: triggers: expected",
                "\"events\":[{\"id\":\"e1\",\"type\":\"AID\",\"status\":\"planned\",\"triggers\":[{\"start\":4,\"end\":7},"
                        + "{\"start\":0,\"end\":3}]}];event e1: triggers: expected the parts apart and in order",
                "\"events\":[{\"id\":\"e1\",\"type\":\"AID\",\"status\":\"planned\",\"triggers\":[{\"start\":0,\"end\":3}],"
                        + "\"arguments\":[{\"role\":\"actor\",\"entity\":\"x\"}]}];event e1: entity: expected the id of an entity",
                "\"claims\":[{\"id\":\"c1\",\"cue\":[{\"start\":0,\"end\":3}],\"content\":[{\"start\":0,\"end\":8}],"
                        + "\"within\":\"c1\"}];claim c1: within: expected another claim",
                "\"claims\":[{\"id\":\"c1\",\"cue\":[{\"start\":0,\"end\":3}],\"content\":[{\"start\":0,\"end\":8}]}];"
                        + "claim c1: expected the cue 0..3 outside its content",
                "\"claims\":[{\"id\":\"c1\",\"cue\":[]}];claim c1: expected a cue or content, found neither",
                "\"claims\":[{\"id\":\"c1\",\"cue\":[{\"start\":0,\"end\":3}]},{\"id\":\"c1\",\"cue\":[{\"start\":4,\"end\":7}]}];"
                        + "claims: expected each id once, found c1 twice",
            })
    void aFaultIsNamedAlsoWithoutTheCorpus(String member, String fault) {
        assertThat(ReadingChecker.check(Gold.standOff("," + member)))
                .anyMatch(line -> line.startsWith("story.json: " + fault));
    }

    @Test
    void itemsOfALayerThatIsNotDeclaredAreAFault() {
        StandOff names = StandOff.of("story.json", Gold.json(""), Gold.REPORT, List.of(Annotation.MENTION));
        assertThat(ReadingChecker.check(names))
                .containsExactly("story.json: layers: expected CLAIM, of which there are items, found [MENTION]");
    }

    @Test
    void layersMustBeDeclared() {
        StandOff silent = Gold.standOff("");
        silent.root().remove("layers");
        assertThat(ReadingChecker.check(silent))
                .containsExactly("story.json: layers: expected the layers that were annotated, found nothing");
    }

    @ParameterizedTest
    @CsvSource({"21,29", "19,28", "18,29", "19,30"})
    void withTheTextASpanMustKeepToTheEdgesOfWords(int start, int end) {
        StandOff cut = Gold.standOff(",\"loaded\":[{\"start\":" + start + ",\"end\":" + end + "}]");
        assertThat(ReadingChecker.check(cut)).isEmpty();
        assertThat(ReadingChecker.check(cut, Gold.REPORT))
                .singleElement()
                .asString()
                .startsWith("story.json: loaded " + start + ".." + end + ": expected it to begin and end where words");
    }

    @ParameterizedTest
    @CsvSource({"33,37", "39,44", "45,50", "47,50"})
    void whatIsAttachedToAWordMayStayOutside(int start, int end) {
        StandOff loaded = Gold.standOff(",\"loaded\":[{\"start\":" + start + ",\"end\":" + end + "}]");
        assertThat(ReadingChecker.check(loaded, Gold.REPORT)).isEmpty();
    }
}
