package org.rawi.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rawi.event.Argument.Role;

/**
 * Unites the occurrences of one happening: of one type, with nothing that speaks against it and enough that speaks for
 * it. Walks through the text once; an occurrence joins the happening it fits best, the latest of equals.
 */
final class Coreference {

    /** How far back an occurrence may reach: bounds the work on long texts. */
    private static final int MEMORY = 40;

    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_WEAK = 1;
    private static final int LINKED = 100;
    private static final int NEAR = 60;

    private final List<Happening> happenings = new ArrayList<>();

    private Coreference() {}

    static List<Happening> unite(List<Occurrence> occurrences) {
        Coreference coreference = new Coreference();
        occurrences.forEach(coreference::place);
        return coreference.happenings;
    }

    private void place(Occurrence occurrence) {
        Happening best = null;
        int most = occurrence.isWeak() ? ENOUGH_FOR_WEAK : ENOUGH;
        int oldest = Math.max(0, happenings.size() - MEMORY);
        for (int i = oldest; i < happenings.size(); i++) {
            Happening happening = happenings.get(i);
            int score = score(happening, occurrence);
            if (score >= most) {
                best = happening;
                most = score;
            }
        }
        if (best != null) {
            best.add(occurrence);
        } else if (!occurrence.isWeak()) {
            happenings.add(new Happening(occurrence));
        }
    }

    private static int score(Happening happening, Occurrence occurrence) {
        if (happening.isLinked(occurrence)) {
            return LINKED;
        }
        if (Conflicts.between(happening, occurrence)) {
            return 0;
        }
        boolean sameSentence = happening.last().sentence().equals(occurrence.sentence());
        boolean assault = happening.type() == EventType.ASSAULT;
        int score = shared(happening, occurrence);
        score += sameSentence ? assault ? 3 : 1 : 0;
        boolean lemma = happening.hasLemma(occurrence);
        score += lemma ? 1 : 0;
        score += occurrence.definite() && (lemma || takesUp(happening, occurrence)) ? 2 : 0;
        score += isHeadline(happening, occurrence) ? 2 : 0;
        return score;
    }

    /** «الهجوم» takes up an attack that has just been told; «الحرب» takes up a war only. */
    private static boolean takesUp(Happening happening, Occurrence occurrence) {
        int distance =
                occurrence.sentence().first() - happening.last().sentence().end();
        return happening.type() == EventType.ASSAULT
                && distance < NEAR
                && !happening.isMutual()
                && !occurrence.isMutual();
    }

    private static int shared(Happening happening, Occurrence occurrence) {
        int score = 0;
        for (Role role : new Role[] {Role.ACTOR, Role.TARGET, Role.PLACE}) {
            Set<String> theirs = Happening.entities(occurrence, role);
            if (!Collections.disjoint(happening.entities(role), theirs)) {
                score += role == Role.PLACE ? 1 : 2;
            }
        }
        return score;
    }

    /** The first paragraph tells what the headline says. */
    private static boolean isHeadline(Happening happening, Occurrence occurrence) {
        return happening.last().sentence().isTitle()
                && occurrence.sentence().paragraph() <= 1
                && happening.occurrences().size() < 3;
    }
}
