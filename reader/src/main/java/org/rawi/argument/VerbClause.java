package org.rawi.argument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.trigger.Trigger;

/**
 * What one verb has around it.
 *
 * @param before what stands before it, or null
 * @param bare the phrases behind it that no preposition leads in; those joined by و belong together
 * @param all its complements in their order
 * @param pronoun whether a pronoun is attached to it
 */
record VerbClause(
        Trigger trigger,
        Roles roles,
        @Nullable Subject before,
        List<List<Complement>> bare,
        List<Complement> all,
        boolean pronoun) {

    /** The bare phrases at a place, counted from 0; none where there are fewer. */
    List<Complement> group(int number) {
        return number < bare.size() ? bare.get(number) : List.of();
    }

    /** Bare phrases; those joined by و belong together. */
    static List<List<Complement>> groups(List<Complement> complements) {
        List<List<Complement>> groups = new ArrayList<>();
        for (Complement part : complements) {
            if (!part.isBare()) {
                continue;
            }
            if (!part.added() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(part);
        }
        return groups;
    }
}
