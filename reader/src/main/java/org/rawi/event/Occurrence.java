package org.rawi.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.time.TimeExpression;
import org.rawi.token.Sentence;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;

/**
 * One trigger, read on its own: what it says of the event that it names.
 *
 * @param judgement how surely, and why
 * @param definite whether it may take up an event spoken of before (الهجوم, هذا الاعتداء)
 * @param isOther whether its words set it apart from those before (غارة أخرى)
 * @param doers the head words of its actors, folded and without article
 * @param counts the numbers of its targets, folded
 * @param links tokens of triggers that its own arguments name: its attack, its cause
 */
record Occurrence(
        Trigger trigger,
        List<Argument> arguments,
        Judgement judgement,
        Sentence sentence,
        @Nullable Claim claim,
        @Nullable TimeExpression time,
        boolean definite,
        boolean isOther,
        Set<String> doers,
        Set<String> counts,
        List<Integer> links) {

    private static final String BETWEEN = "بين";

    /** A status and the rule that gave it. */
    record Judgement(Status status, String why) {}

    EventType type() {
        return trigger.row().type();
    }

    Status status() {
        return judgement.status();
    }

    boolean has(Role role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    /** War, clash, dispute: its row has both sides as doers. */
    boolean isMutual() {
        return trigger.row().role(BETWEEN) == Role.ACTOR;
    }

    /** Without a doer or victim it is no event of its own, but may take up one. Violence and protest may have a place only. */
    boolean isWeak() {
        if (has(Role.ACTOR) || has(Role.TARGET)) {
            return false;
        }
        boolean placed = type() == EventType.ASSAULT || type() == EventType.PROTEST;
        return !placed || arguments.isEmpty();
    }
}
