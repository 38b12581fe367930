package org.rawi.formats.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rawi.figure.Figure;
import org.rawi.formats.Story;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.json.Annotation;
import org.rawi.formats.json.ReadingJson;
import org.rawi.name.EntityType;
import org.rawi.reading.Reading;
import org.rawi.trigger.EventType;

/**
 * The pairs under {@code gold/} and {@code read/} differ in every way that the scorer tells apart; {@code expected.txt}
 * is what score.py, which defines the scores, prints for them.
 */
class ScorerTest {

    private static final String TEXT = "عنوان\nقال علي حسن إن عشرة قتلوا في حلب وحماة";

    @Test
    void agreesWithTheDefinition() throws IOException {
        Scorer scorer = new Scorer();
        for (String id : List.of("market", "silence", "talks")) {
            Reading gold = stored("gold/" + id + ".json");
            if (id.equals("silence")) {
                scorer.addMissing(AnnotatedReading.whole(gold));
            } else {
                scorer.add(gold, stored("read/" + id + ".json"));
            }
        }
        assertThat(scorer.scores().table()).isEqualTo(resource("expected.txt"));
    }

    @Test
    void aReadingIsRightAboutItself() {
        Scorer scorer = new Scorer();
        assertThat(scorer.add(Story.whole().reading(), Story.whole().reading())).isEmpty();
        for (Layer layer : Layer.values()) {
            assertThat(scorer.scores().f1(layer)).as(layer.key()).isEqualTo(1);
        }
    }

    @Test
    void nothingToFindAndNothingReadIsRight() {
        Scorer scorer = new Scorer();
        scorer.add(Story.of(TEXT).reading(), Story.of(TEXT).reading());
        assertThat(scorer.scores().f1(Layer.CLAIM)).isEqualTo(1);
        assertThat(scorer.scores().f1(Layer.ENTITY)).isZero();
    }

    @Test
    void aClaimIsFoundByItsCueOrByHalfOfItsContent() {
        Reading gold = claim("قال", "إن عشرة قتلوا في حلب");
        assertThat(f1(gold, claim("قال", "عنوان"), Layer.CLAIM)).isEqualTo(1);
        assertThat(f1(gold, claim("وحماة", "إن عشرة قتلوا"), Layer.CLAIM)).isEqualTo(1);
        assertThat(f1(gold, claim("وحماة", "إن عشرة"), Layer.CLAIM)).isZero();
    }

    @Test
    void anAnonymousOriginMustBeReadAsOne() {
        Reading gold =
                Story.of(TEXT).claim("c1", "قال", "علي", null, true, "حلب").reading();
        Reading named =
                Story.of(TEXT).claim("c1", "قال", "علي حسن", null, false, "حلب").reading();
        Reading anonymous =
                Story.of(TEXT).claim("c1", "قال", "علي حسن", null, true, "حلب").reading();
        assertThat(f1(gold, named, Layer.SOURCE)).isZero();
        assertThat(f1(gold, anonymous, Layer.SOURCE)).isEqualTo(1);
    }

    @Test
    void aFigureNeedsItsBounds() {
        Reading gold = Story.of(TEXT)
                .figure("عشرة", Figure.Kind.KILLED, 10L, null, false, null)
                .reading();
        assertThat(f1(
                        gold,
                        Story.of(TEXT)
                                .figure("عشرة قتلوا", Figure.Kind.KILLED, 10L, null, true, null)
                                .reading(),
                        Layer.FIGURE))
                .isEqualTo(1);
        assertThat(f1(
                        gold,
                        Story.of(TEXT)
                                .figure("عشرة", Figure.Kind.KILLED, 10L, 10L, false, null)
                                .reading(),
                        Layer.FIGURE))
                .isZero();
    }

    @Test
    void mistakesNameLayerKindPlaceAndSentence() {
        Reading gold = Story.of(TEXT)
                .entity("e1", EntityType.PLACE, "حلب", null, "حلب")
                .reading();
        Reading read = Story.of(TEXT)
                .entity("n1", EntityType.PERSON, "حلب", null, "حلب")
                .entity("n2", EntityType.PERSON, "علي حسن", null, "علي حسن")
                .reading();
        assertThat(new Scorer().add(gold, read))
                .extracting(
                        Mistake::layer, Mistake::kind, mistake -> mistake.span().toString(), Mistake::what)
                .containsExactly(
                        tuple(Layer.MENTION, Mistake.Kind.INVENTED, "10..17", "person «علي حسن»"),
                        tuple(Layer.MENTION, Mistake.Kind.WRONG, "35..38", "should be place «حلب», is person «حلب»"));
        assertThat(new Scorer().add(gold, read))
                .extracting(Mistake::sentence)
                .containsOnly("قال علي حسن إن عشرة قتلوا في حلب وحماة");
        assertThat(new Scorer().addMissing(AnnotatedReading.whole(gold)))
                .extracting(Mistake::kind)
                .containsExactly(Mistake.Kind.MISSED);
    }

    @Test
    void entitiesTornApartOrThrownTogetherAreMistakes() {
        Reading two = Story.of(TEXT)
                .entity("e1", EntityType.PLACE, "حلب", null, "حلب")
                .entity("e2", EntityType.PLACE, "حماة", null, "حماة")
                .reading();
        Reading one = Story.of(TEXT)
                .entity("e1", EntityType.PLACE, "حلب", null, "حلب", "حماة")
                .reading();
        assertThat(new Scorer().add(two, one))
                .extracting(Mistake::what)
                .containsExactly("two entities, here one: «حماة» and حلب");
        assertThat(new Scorer().add(one, two))
                .extracting(Mistake::what)
                .containsExactly("one entity, here apart: «حماة» and حلب");
    }

    @Test
    void whatWasNotAnnotatedIsNotScored() {
        AnnotatedReading names =
                new AnnotatedReading(Story.of(TEXT).reading(), Set.of(Annotation.MENTION, Annotation.LOADED));
        Scorer scorer = new Scorer();
        assertThat(scorer.add(names, claim("قال", "حلب"))).isEmpty();
        assertThat(scorer.scores().tally(Layer.CLAIM)).isEqualTo(Tally.NONE);
        Reading name = Story.of(TEXT)
                .entity("e1", EntityType.PLACE, "حلب", null, "حلب")
                .reading();
        assertThat(scorer.add(names, name)).extracting(Mistake::layer).containsExactly(Layer.MENTION);
    }

    @Test
    void anEventOfAnotherTypeIsWrongAndNotTwoMistakes() {
        String text = "انفجار في النخيل";
        Reading gold =
                Story.of(text).event("v", EventType.ASSAULT, null, "انفجار").reading();
        Reading read =
                Story.of(text).event("v", EventType.PROTEST, null, "انفجار").reading();
        assertThat(new Scorer().add(gold, read))
                .extracting(Mistake::layer, Mistake::kind)
                .containsExactly(tuple(Layer.EVENT, Mistake.Kind.WRONG));
    }

    private static Reading claim(String cue, String content) {
        return Story.of(TEXT).claim("c1", cue, null, null, false, content).reading();
    }

    private static double f1(Reading gold, Reading read, Layer layer) {
        Scorer scorer = new Scorer();
        scorer.add(gold, read);
        return scorer.scores().f1(layer);
    }

    private static Reading stored(String name) throws IOException {
        return ReadingJson.read(resource(name), name);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ScorerTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
