package org.rawi.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

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

    /** First within each sentence, then the sentences' happenings with those before. */
    static List<Happening> unite(List<Occurrence> occurrences) {
        Coreference coreference = new Coreference();
        List<Happening> sentence = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            if (!sentence.isEmpty() && !sentence.get(0).last().sentence().equals(occurrence.sentence())) {
                sentence.forEach(coreference::place);
                sentence = new ArrayList<>();
            }
            join(sentence, occurrence);
        }
        sentence.forEach(coreference::place);
        return coreference.happenings;
    }

    private static void join(List<Happening> sentence, Occurrence occurrence) {
        Happening single = new Happening(occurrence);
        Happening best = null;
        int most = 1;
        for (Happening happening : sentence.subList(Math.max(0, sentence.size() - MEMORY), sentence.size())) {
            int score = happening.isLinked(occurrence) ? LINKED : together(happening, single);
            if (score >= most) {
                best = happening;
                most = score;
            }
        }
        if (best == null) {
            sentence.add(single);
        } else {
            best.add(occurrence);
        }
    }

    /** In one sentence acts of violence are one happening; others are where a word or a party comes again. */
    private static int together(Happening happening, Happening other) {
        if (Conflicts.between(happening, other)) {
            return 0;
        }
        boolean violence = happening.type() == EventType.ASSAULT || happening.type() == EventType.PROTEST;
        int score = violence ? happening.isMutual() == other.isMutual() ? 2 : 1 : 0;
        score -= isOtherClaim(happening.last().claim(), other.first().claim()) ? 2 : 0;
        score += happening.hasLemmaOf(other) ? 1 : 0;
        score += shared(happening, other) > 0 ? 2 : 0;
        return score + (other.isDefinite() || other.isWeak() ? 1 : 0);
    }

    private static boolean isOtherClaim(@Nullable Claim a, @Nullable Claim b) {
        return a != null
                && b != null
                && !a.id().equals(b.id())
                && !b.id().equals(a.within())
                && !a.id().equals(b.within());
    }

    private void place(Happening group) {
        Happening best = null;
        int most = group.isWeak() ? ENOUGH_FOR_WEAK : ENOUGH;
        int oldest = Math.max(0, happenings.size() - MEMORY);
        for (int i = oldest; i < happenings.size(); i++) {
            int score = score(happenings.get(i), group);
            if (score >= most) {
                best = happenings.get(i);
                most = score;
            }
        }
        if (best != null) {
            group.occurrences().forEach(best::add);
        } else if (!group.isWeak()) {
            happenings.add(group);
        }
    }

    private static int score(Happening happening, Happening group) {
        if (Conflicts.between(happening, group)) {
            return 0;
        }
        boolean lemma = happening.hasLemmaOf(group);
        int score = shared(happening, group);
        boolean apart = happening.type() == EventType.ASSAULT && isApart(happening, group);
        score += lemma ? apart ? 1 : 2 : 0;
        score += group.isDefinite() && (lemma || takesUp(happening, group)) ? 2 : 0;
        return score + (isHeadline(happening, group) ? 2 : 0);
    }

    /** «الهجوم» takes up an attack that has just been told; «الحرب» takes up a war only. */
    private static boolean takesUp(Happening happening, Happening group) {
        int distance =
                group.first().sentence().first() - happening.last().sentence().end();
        return happening.type() == EventType.ASSAULT && distance < NEAR && !happening.isMutual() && !group.isMutual();
    }

    private static int shared(Happening happening, Happening group) {
        int score = 0;
        for (Role role : new Role[] {Role.ACTOR, Role.TARGET, Role.PLACE}) {
            if (!Collections.disjoint(happening.entities(role), group.entities(role))) {
                score += role == Role.PLACE ? 1 : 2;
            }
        }
        return score == 0 && !Collections.disjoint(happening.parties(), group.parties()) ? 1 : score;
    }

    /** Violence by others, in another place or with other victims is another, unless somebody comes again. */
    private static boolean isApart(Happening happening, Happening group) {
        return isOther(happening.entities(Role.PLACE), group.entities(Role.PLACE))
                || isOther(happening.entities(Role.TARGET), group.entities(Role.TARGET))
                || isOther(happening.counts(), group.counts())
                || isOther(happening.doers(), group.doers());
    }

    private static boolean isOther(Set<String> ours, Set<String> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    }

    /** The first paragraph tells what the headline says. */
    private static boolean isHeadline(Happening happening, Happening group) {
        return happening.last().sentence().isTitle() && group.first().sentence().paragraph() <= 1;
    }
}
