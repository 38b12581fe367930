package org.rawi.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.inflection.Form;
import org.rawi.morph.Words;
import org.rawi.time.TimeExpression;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;

/** One event with all the occurrences that name it; grows while a report is read. */
final class Happening {

    private static final String PLURAL = "+";
    private static final int TAKEN_UP = 1;
    private static final int TOLD = 2;
    private static final int QUALIFIED = 5;

    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Map<Role, Set<String>> entities = new EnumMap<>(Role.class);
    private final Set<String> parties = new HashSet<>();
    private final Set<String> doers = new HashSet<>();
    private final Set<String> counts = new HashSet<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Set<Integer> nouns = new HashSet<>();
    private final Set<Integer> links = new HashSet<>();
    private final int[] votes = new int[Status.values().length];
    private final int[] headlineVotes = new int[Status.values().length];
    private boolean mutual;
    private boolean definite;
    private boolean another;
    private boolean strong;
    private boolean inBody;
    private @Nullable TimeExpression time;

    Happening(Occurrence first) {
        add(first);
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
        for (Argument argument : occurrence.arguments()) {
            if (argument.entity() != null) {
                entities.computeIfAbsent(argument.role(), role -> new HashSet<>())
                        .add(argument.entity());
                if (argument.role() == Role.ACTOR || argument.role() == Role.TARGET) {
                    parties.add(argument.entity());
                }
            }
        }
        doers.addAll(occurrence.doers());
        counts.addAll(occurrence.counts());
        lemmas.add(lemma(occurrence.trigger()));
        nouns.add(occurrence.trigger().noun());
        links.addAll(occurrence.links());
        boolean qualified = occurrence.status() != Status.OCCURRED;
        int weight = qualified ? QUALIFIED : occurrence.definite() ? TAKEN_UP : TOLD;
        boolean headline = occurrence.sentence().isTitle();
        (headline ? headlineVotes : votes)[occurrence.status().ordinal()] += weight;
        inBody |= !headline;
        mutual |= occurrence.isMutual();
        definite |= occurrence.definite();
        another |= occurrence.isOther();
        strong |= !occurrence.isWeak();
        time = time == null ? occurrence.time() : time;
    }

    /** «غارة» is not taken up by «غارات». */
    private static String lemma(Trigger trigger) {
        String word = trigger.row().words()[0];
        boolean several = trigger.isNoun()
                && trigger.row().type() == EventType.ASSAULT
                && trigger.form().number() == Form.Number.PLURAL;
        return several ? word + PLURAL : word;
    }

    List<Occurrence> occurrences() {
        return occurrences;
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

    /** What most of its words say, the body before the headline; «محاولة», «سوف» say more than the bare word. */
    Status status() {
        int[] counted = inBody ? votes : headlineVotes;
        Status best = Status.OCCURRED;
        for (Status status : Status.values()) {
            if (counted[status.ordinal()] > counted[best.ordinal()]) {
                best = status;
            }
        }
        return best;
    }

    /** Whether an occurrence names one of ours, or one of ours names it. */
    boolean isLinked(Occurrence occurrence) {
        return occurrence.type() == type()
                && (links.contains(occurrence.trigger().noun()) || !Collections.disjoint(occurrence.links(), nouns));
    }

    boolean isMutual() {
        return mutual;
    }

    boolean isDefinite() {
        return definite;
    }

    boolean isAnother() {
        return another;
    }

    boolean isWeak() {
        return !strong;
    }

    boolean hasLemmaOf(Happening other) {
        return !Collections.disjoint(lemmas, other.lemmas);
    }

    @Nullable
    TimeExpression time() {
        return time;
    }

    Set<String> entities(Role role) {
        return entities.getOrDefault(role, Set.of());
    }

    /** The head words of its actors. */
    Set<String> doers() {
        return doers;
    }

    /** The numbers of its victims, folded. */
    Set<String> counts() {
        return counts;
    }

    /** Actors and targets together. */
    Set<String> parties() {
        return parties;
    }

    /** Each participant once. */
    List<Argument> arguments(Words words) {
        Participants participants = new Participants(words);
        for (Occurrence occurrence : occurrences) {
            occurrence.arguments().forEach(participants::add);
        }
        return participants.list();
    }

    /** The innermost claim of its first occurrence in the body; none where the outlet itself also speaks of it there. */
    @Nullable
    Claim claim() {
        Claim claim = null;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.sentence().isTitle() && inBody) {
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
