package org.rawi.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.event.Argument.Role;
import org.rawi.morph.Words;
import org.rawi.time.TimeExpression;

/** One event with all the occurrences that name it; grows while a report is read. */
final class Happening {

    private final List<Occurrence> occurrences = new ArrayList<>();

    Happening(Occurrence first) {
        occurrences.add(first);
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    Occurrence first() {
        return occurrences.get(0);
    }

    Occurrence last() {
        return occurrences.get(occurrences.size() - 1);
    }

    EventType type() {
        return first().type();
    }

    /** What most of its words say; of equals the one said first. Words that only take it up say nothing new. */
    Status status() {
        int[] votes = new int[Status.values().length];
        for (Occurrence occurrence : occurrences) {
            boolean headline =
                    occurrence.sentence().isTitle() && !last().sentence().isTitle();
            votes[occurrence.status().ordinal()] +=
                    headline ? 0 : occurrence.definite() && occurrence.status() == Status.OCCURRED ? 1 : 3;
        }
        Status best = last().sentence().isTitle() ? first().status() : Status.OCCURRED;
        for (Occurrence occurrence : occurrences) {
            if (votes[occurrence.status().ordinal()] > votes[best.ordinal()]) {
                best = occurrence.status();
            }
        }
        return best;
    }

    /** Whether an occurrence names one of ours, or one of ours names it. */
    boolean isLinked(Occurrence occurrence) {
        if (occurrence.type() != type()) {
            return false;
        }
        for (Occurrence earlier : occurrences) {
            if (earlier.links().contains(occurrence.trigger().noun())
                    || occurrence.links().contains(earlier.trigger().noun())) {
                return true;
            }
        }
        return false;
    }

    boolean isMutual() {
        return occurrences.stream().anyMatch(Occurrence::isMutual);
    }

    boolean hasLemmaOf(Happening other) {
        return occurrences.stream()
                .anyMatch(ours -> other.occurrences.stream()
                        .anyMatch(theirs -> ours.trigger()
                                .row()
                                .words()[0]
                                .equals(theirs.trigger().row().words()[0])));
    }

    boolean isDefinite() {
        return occurrences.stream().anyMatch(Occurrence::definite);
    }

    boolean isWeak() {
        return occurrences.stream().allMatch(Occurrence::isWeak);
    }

    @Nullable
    TimeExpression time() {
        for (Occurrence occurrence : occurrences) {
            if (occurrence.time() != null) {
                return occurrence.time();
            }
        }
        return null;
    }

    Set<String> entities(Role role) {
        Set<String> entities = new TreeSet<>();
        for (Occurrence occurrence : occurrences) {
            entities.addAll(entities(occurrence, role));
        }
        return entities;
    }

    private static Set<String> entities(Occurrence occurrence, Role role) {
        Set<String> entities = new TreeSet<>();
        for (Argument argument : occurrence.arguments()) {
            if (argument.role() == role && argument.entity() != null) {
                entities.add(argument.entity());
            }
        }
        return entities;
    }

    /** Actors and targets together. */
    Set<String> parties() {
        Set<String> parties = entities(Role.ACTOR);
        parties.addAll(entities(Role.TARGET));
        return parties;
    }

    /** Each participant once: by entity, or by its words. */
    List<Argument> arguments(Words words) {
        List<Argument> arguments = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            for (Argument argument : occurrence.arguments()) {
                if (arguments.stream().noneMatch(earlier -> isSame(earlier, argument, words))) {
                    arguments.add(argument);
                }
            }
        }
        return arguments;
    }

    private static boolean isSame(Argument a, Argument b, Words words) {
        if (a.role() != b.role()) {
            return false;
        }
        if (a.entity() != null && a.entity().equals(b.entity())) {
            return true;
        }
        return a.span() != null
                && b.span() != null
                && (a.span().overlaps(b.span()) || words.text(a.span()).equals(words.text(b.span())));
    }

    /** The innermost claim of its first occurrence in the body; none where the outlet itself also speaks of it there. */
    @Nullable
    Claim claim() {
        Claim claim = null;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.sentence().isTitle() && occurrences.size() > 1) {
                continue;
            }
            if (occurrence.claim() == null) {
                return null;
            }
            claim = claim == null ? occurrence.claim() : claim;
        }
        return claim == null ? first().claim() : claim;
    }
}
