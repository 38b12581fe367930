package org.rawi.event;

import org.rawi.phrase.NounPhrase;

/**
 * A noun phrase of a clause.
 *
 * @param slot the folded preposition before it, or empty where none is
 * @param phrase the noun phrase
 * @param added whether it is joined by و to the complement before it
 */
record Complement(String slot, NounPhrase phrase, boolean added) {

    boolean isBare() {
        return slot.isEmpty();
    }
}
