package org.rawi.claim;

import org.rawi.lexicon.Entry;
import org.rawi.morph.Form;
import org.rawi.morph.Sense;
import org.rawi.text.Span;

/**
 * A word or phrase of the cue table met in the text; whether it makes a claim is not decided yet.
 *
 * @param at index of its first token
 * @param sense the row, and the form of it that stands here
 */
record Cue(int at, Sense sense, Shape shape) {

    /** How a cue is built into its sentence. */
    enum Shape {
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

    Entry row() {
        return sense.entry();
    }

    /** Index after its last token. */
    int end() {
        return sense.end();
    }

    Span span() {
        return sense.span();
    }

    String act() {
        return row().get("act");
    }

    boolean takes(String construction) {
        return row().list("takes").contains(construction);
    }

    boolean feminine() {
        return sense.form().feminine();
    }

    boolean plural() {
        return sense.form().number() != Form.Number.SINGULAR;
    }

    boolean passive() {
        return sense.form().voice() == Form.Voice.PASSIVE;
    }

    boolean present() {
        return sense.form().kind() == Form.Kind.PRESENT;
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }
}
