package org.rawi.inflection;

/**
 * An inflected form of a table word.
 *
 * @param folded without clitics, folded
 * @param kind how it was inflected
 * @param voice what the spelling leaves open
 * @param feminine feminine singular, or a feminine verb
 * @param number as the spelling shows it
 * @param bound stands before an attached pronoun only (زيارت in زيارته)
 */
public record Form(String folded, Kind kind, Voice voice, boolean feminine, Number number, boolean bound) {

    /** The paradigm a form belongs to. */
    public enum Kind {
        PAST,
        PRESENT,
        PARTICIPLE,
        NOUN,
        /** An uninflected word, or the first word of a fixed phrase. */
        FIXED
    }

    /** Active and passive are mostly one spelling. */
    public enum Voice {
        ACTIVE,
        PASSIVE,
        EITHER
    }

    /** Of nouns and participles; verbs are singular or plural. */
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL
    }

    public boolean isVerb() {
        return kind == Kind.PAST || kind == Kind.PRESENT;
    }

    static Form fixed(String folded) {
        return new Form(folded, Kind.FIXED, Voice.ACTIVE, false, Number.SINGULAR, false);
    }
}
