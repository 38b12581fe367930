package org.rawi.clause;

import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;

/**
 * A noun phrase of a clause.
 *
 * @param slot the folded preposition before it, or empty where none is
 * @param phrase the noun phrase
 * @param added whether it is joined by و to the complement before it
 */
public record Complement(String slot, NounPhrase phrase, boolean added) {

    public boolean isBare() {
        return slot.isEmpty();
    }

    /** This phrase and the one behind it as one. */
    Complement with(NounPhrase next) {
        Span whole = Span.covering(phrase.span(), next.span());
        return new Complement(slot, new NounPhrase(whole, phrase.first(), next.end(), null, false), added);
    }

    /** This phrase, which the one behind it belongs to. */
    Complement and(NounPhrase next) {
        Span whole = Span.covering(phrase.span(), next.span());
        return new Complement(
                slot, new NounPhrase(whole, phrase.first(), next.end(), phrase.entity(), phrase.personal()), added);
    }

    /** As far as it stands before a token. */
    Complement until(int end, Words words) {
        if (phrase.end() <= end) {
            return this;
        }
        Span span = words.phrase(phrase.first(), end);
        return new Complement(
                slot, new NounPhrase(span, phrase.first(), end, phrase.entity(), phrase.personal()), added);
    }
}
