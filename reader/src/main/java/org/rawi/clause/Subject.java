package org.rawi.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;

/**
 * What stands before a verb and is its subject, or, of a relative clause, what the clause speaks of.
 *
 * @param span its words, or those of the first of several; null where it is only understood
 * @param phrases itself and those joined to it by و; none where it is only understood
 * @param how the rule that found it
 */
public record Subject(@Nullable Span span, @Nullable String entity, List<NounPhrase> phrases, How how) {

    public Subject {
        phrases = List.copyOf(phrases);
    }

    public enum How {
        /** The phrase that the clause begins with. */
        BEFORE_VERB,
        /** The noun that الذي or an indefinite noun's clause takes up. */
        ANTECEDENT,
        /** The subject of an earlier verb, or who speaks. */
        UNDERSTOOD
    }

    public static Subject of(NounPhrase phrase, How how) {
        return new Subject(phrase.span(), phrase.entity(), List.of(phrase), how);
    }

    /** Several, joined by و; there is at least one. */
    public static Subject of(List<Complement> joined, How how) {
        NounPhrase first = joined.get(0).phrase();
        List<NounPhrase> phrases = joined.stream().map(Complement::phrase).toList();
        return new Subject(first.span(), first.entity(), phrases, how);
    }

    /** The first of its phrases; null where it is only understood. */
    public @Nullable NounPhrase phrase() {
        return phrases.isEmpty() ? null : phrases.get(0);
    }
}
