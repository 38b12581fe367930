package org.rawi.clause;

import org.jspecify.annotations.Nullable;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;

/**
 * What stands before a verb and is its subject, or, of a relative clause, what the clause speaks of.
 *
 * @param span its words, or null where it is only understood
 * @param how the rule that found it
 */
public record Subject(
        @Nullable Span span,
        @Nullable String entity,
        @Nullable NounPhrase phrase,
        How how) {

    public enum How {
        /** The phrase that the clause begins with. */
        BEFORE_VERB,
        /** The noun that الذي or an indefinite noun's clause takes up. */
        ANTECEDENT,
        /** The subject of an earlier verb, or who speaks. */
        UNDERSTOOD
    }

    public static Subject of(NounPhrase phrase, How how) {
        return new Subject(phrase.span(), phrase.entity(), phrase, how);
    }
}
