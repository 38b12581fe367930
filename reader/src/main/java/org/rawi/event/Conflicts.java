package org.rawi.event;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Argument.Role;
import org.rawi.time.TimeExpression;

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

    static boolean between(Happening happening, Occurrence occurrence) {
        return happening.type() != occurrence.type()
                || occurrence.isOther()
                || !kind(happening.first()).equals(kind(occurrence))
                || isOtherStatus(happening.status(), occurrence)
                || isOtherTime(happening.time(), occurrence.time())
                || isOther(happening, occurrence, Role.ACTOR)
                || happening.type() != EventType.ASSAULT && isOther(happening, occurrence, Role.TARGET);
    }

    private static String kind(Occurrence occurrence) {
        String mode = occurrence.trigger().row().mode();
        return mode != null && APART.getOrDefault(occurrence.type(), Set.of()).contains(mode) ? mode : "";
    }

    private static boolean isOtherStatus(Status status, Occurrence occurrence) {
        Status other = occurrence.status();
        if (status == other || occurrence.definite()) {
            return false;
        }
        return isFuture(status) != isFuture(other);
    }

    private static boolean isFuture(Status status) {
        return status == Status.PLANNED || status == Status.THREATENED;
    }

    private static boolean isOtherTime(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        return a != null && b != null && (a.to().isBefore(b.from()) || b.to().isBefore(a.from()));
    }

    private static boolean isOther(Happening happening, Occurrence occurrence, Role role) {
        Set<String> ours = happening.entities(role);
        Set<String> theirs = Happening.entities(occurrence, role);
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    }
}
