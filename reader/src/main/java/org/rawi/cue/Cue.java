package org.rawi.cue;

import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.vocabulary.Sense;

/**
 * A word or phrase of the cue table met in the text; whether it makes a claim is not decided yet.
 *
 * @param at index of its first token
 * @param sense the row, and the form of it that stands here
 */
public record Cue(int at, Sense sense, Shape shape) {

    /** How a cue is built into its sentence. */
    public enum Shape {
        /** A finite verb: قال, تقول. */
        VERB,
        /** An accusative participle that goes on from what stands before: مشيرا, مضيفة. */
        PARTICIPLE,
        /** A noun: قوله, أنباء عن, تقارير. */
        NOUN,
        /** A preposition, or what is used like one, that names a source: وفق, بحسب, على حد قول. */
        ATTRIBUTION,
        /** A particle that makes an attribution of the verb after it: حسبما أفاد, كما قال. */
        PARTICLE,
        /** A pretext that leads in its content: بحجة, بدعوى. */
        PRETEXT,
        /** The outlet speaks itself: من المقرر أن, يذكر أن. */
        NONE
    }

    public Entry row() {
        return sense.entry();
    }

    /** Index after its last token. */
    public int end() {
        return sense.end();
    }

    public Span span() {
        return sense.span();
    }

    public String act() {
        return row().get("act");
    }

    public boolean takes(String construction) {
        return row().lists("takes", construction);
    }

    /** Whether its row lists a preposition, given folded. */
    public boolean governs(String preposition) {
        for (String construction : row().list("takes")) {
            if (Folding.key(construction).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    public boolean feminine() {
        return sense.form().feminine();
    }

    public boolean plural() {
        return sense.form().number() != Form.Number.SINGULAR;
    }

    public boolean passive() {
        return sense.form().voice() == Form.Voice.PASSIVE;
    }

    public boolean present() {
        return sense.form().kind() == Form.Kind.PRESENT;
    }

    public boolean is(Shape wanted) {
        return shape == wanted;
    }
}
