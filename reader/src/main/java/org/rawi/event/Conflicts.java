package org.rawi.event;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.time.TimeExpression;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** What keeps two occurrences of one type apart: other doers, other days, other modes, another status. */
final class Conflicts {

    /** Modes that are happenings of their own; all others of a type go together. */
    private static final Map<EventType, Set<String>> APART = Map.of(
            EventType.ASSAULT, Set.of("abduct", "torture", "sexual", "crowd-control"),
            EventType.COERCE, Set.of("arrest", "seize", "restrict", "censor", "deport", "cyber", "withhold"),
            EventType.RETREAT, Set.of("resign", "ceasefire", "withdraw", "release", "disarm"),
            EventType.CONSULT, Set.of("visit", "phone"),
            EventType.SANCTION, Set.of("expel", "withdraw", "discontinue", "convict"),
            EventType.ACCUSE, Set.of("investigate"),
            EventType.PROTEST, Set.of("strike", "boycott", "hunger"));

    private Conflicts() {}

    static boolean between(Happening happening, Happening other) {
        return happening.type() != other.type()
                || other.isAnother()
                || !kind(happening.first()).equals(kind(other.first()))
                || isOtherStatus(happening, other)
                || isOtherDoer(happening, other)
                || isOtherTime(happening.time(), other.time())
                || (happening.isMutual() || other.isMutual()
                        ? isOther(happening.parties(), other.parties())
                        : isOther(happening, other));
    }

    private static String kind(Occurrence occurrence) {
        String mode = occurrence.trigger().row().mode();
        return mode != null && APART.getOrDefault(occurrence.type(), Set.of()).contains(mode) ? mode : "";
    }

    /** What is planned, tried or denied is not what happened, unless «الهجوم» takes up the word itself. */
    private static boolean isOtherStatus(Happening happening, Happening other) {
        int stage = stage(happening.status());
        int otherStage = stage(other.status());
        boolean headline = happening.last().sentence().isTitle() && happening.hasLemmaOf(other);
        if (stage == otherStage || headline || other.isDefinite() && happening.hasLemmaOf(other)) {
            return false;
        }
        boolean takenUp = other.isDefinite() && otherStage == stage(Status.OCCURRED);
        return !takenUp || stage == stage(Status.PLANNED);
    }

    private static int stage(Status status) {
        return switch (status) {
            case OCCURRED, ALLEGED -> 0;
            case ATTEMPTED -> 1;
            case PLANNED, THREATENED -> 2;
            case DENIED -> 3;
        };
    }

    private static boolean isOtherTime(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        return a != null && b != null && (a.to().isBefore(b.from()) || b.to().isBefore(a.from()));
    }

    /** «رفض الوزير», «رفض السكان»: what two people do is two things; violence may be told by its doers in turn. */
    private static boolean isOtherDoer(Happening happening, Happening other) {
        return happening.type() != EventType.ASSAULT
                && happening.type() != EventType.PROTEST
                && !happening.isMutual()
                && isOther(happening.doers(), other.doers())
                && Collections.disjoint(happening.entities(Role.ACTOR), other.entities(Role.ACTOR));
    }

    private static boolean isOther(Happening happening, Happening other) {
        return isOther(happening.entities(Role.ACTOR), other.entities(Role.ACTOR))
                || happening.type() != EventType.ASSAULT
                        && isOther(happening.entities(Role.TARGET), other.entities(Role.TARGET));
    }

    private static boolean isOther(Set<String> ours, Set<String> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    }
}
