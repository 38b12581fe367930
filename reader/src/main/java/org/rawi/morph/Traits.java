package org.rawi.morph;

/**
 * What a word's form shows, as far as unvocalised writing does.
 *
 * @param conjunction the attached و or ف, or empty
 * @param preposition the attached ب, ل or ك, or empty
 * @param definite carries the article
 * @param possessed carries an attached pronoun
 * @param feminine its form is feminine (ة, ات, ت of a verb)
 * @param plural its form is plural or dual (ون ين ات ان, وا)
 * @param tense of a verb, {@link Tense#NONE} otherwise
 */
public record Traits(
        String conjunction,
        String preposition,
        boolean definite,
        boolean possessed,
        boolean feminine,
        boolean plural,
        Tense tense) {

    /** A verb's form. */
    public enum Tense {
        NONE,
        PAST,
        PRESENT,
        FUTURE,
        IMPERATIVE
    }

    public static final Traits PLAIN = new Traits("", "", false, false, false, false, Tense.NONE);

    public boolean hasPreposition() {
        return !preposition.isEmpty();
    }

    public boolean hasConjunction() {
        return !conjunction.isEmpty();
    }
}
