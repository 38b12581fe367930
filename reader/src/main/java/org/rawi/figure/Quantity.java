package org.rawi.figure;

import org.rawi.figure.Quantifier.Turn;

/**
 * A number with its quantifiers, or a vague quantity, without what it counts.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param strength {@link Turn#TOTAL} for a number, else the kind of vagueness
 * @param definite whether the number carries the article
 * @param digits whether the number is written in digits
 * @param where the table rows
 */
record Quantity(int first, int end, Amount amount, Turn strength, boolean definite, boolean digits, String where) {

    boolean isNumber() {
        return strength == Turn.TOTAL;
    }

    Quantity turned(int newFirst, Quantifier quantifier) {
        return new Quantity(
                newFirst, end, amount.turned(quantifier), strength, definite, digits, quantifier.where() + " " + where);
    }
}
