package org.rawi.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.argument.Arguments;
import org.rawi.argument.Recasts;
import org.rawi.argument.Roles;
import org.rawi.claim.Claims;
import org.rawi.clause.Bounds;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.token.Sentence;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;

/** Reads one trigger after the other: arguments, status, claim and date; drops what is no particular event. */
final class OccurrenceReader {

    /**
     * Who reads what of an occurrence.
     *
     * @param media names of agencies, papers, stations and sites, folded
     */
    record Judges(Arguments arguments, Recasts recasts, Factuality factuality, Set<String> media) {}

    private static final int MOST_TIMES = 20;
    private static final Set<String> OTHER = Set.of("اخري", "اخر", "ثان", "ثانيه");

    private final Words words;
    private final Names names;
    private final Claims claims;
    private final List<TimeExpression> times;
    private final Arguments arguments;
    private final Recasts recasts;
    private final Factuality factuality;
    private final Set<String> media;

    OccurrenceReader(NounPhrases phrases, List<TimeExpression> times, Claims claims, Judges judges) {
        this.words = phrases.words();
        this.names = phrases.names();
        this.times = times;
        this.claims = claims;
        this.arguments = judges.arguments();
        this.recasts = judges.recasts();
        this.factuality = judges.factuality();
        this.media = judges.media();
    }

    /** Null where the row asks for a participant and none is there. */
    @Nullable
    Occurrence read(Trigger trigger) {
        Roles roles = arguments.of(trigger);
        if (roles.isBarred() || isInterview(trigger, roles) || !isParticular(trigger, roles)) {
            return null;
        }
        Sentence sentence = words.sentenceOf(trigger.index());
        return new Occurrence(
                recasts.recast(trigger, roles, words, names),
                roles.arguments(),
                factuality.judge(trigger),
                sentence,
                claims.around(trigger.span()),
                time(trigger, sentence),
                isDefinite(trigger),
                isOther(trigger, roles),
                doers(roles),
                counts(roles),
                roles.links());
    }

    private Set<String> doers(Roles roles) {
        Set<String> heads = new HashSet<>();
        for (Argument argument : roles.arguments()) {
            if (argument.role() == Role.ACTOR && argument.span() != null) {
                int head = words.tokens().at(argument.span().start());
                heads.add(words.lemma(head));
            }
        }
        return heads;
    }

    private Set<String> counts(Roles roles) {
        Set<String> counts = new HashSet<>();
        for (Argument argument : roles.arguments()) {
            Span span = argument.role() == Role.TARGET ? argument.span() : null;
            int head = span == null ? -1 : words.tokens().at(span.start());
            if (head >= 0 && words.pos(head) == PartOfSpeech.NUM) {
                counts.add(words.token(head).folded());
            }
        }
        return counts;
    }

    private boolean isDefinite(Trigger trigger) {
        int at = trigger.index();
        return trigger.isNoun()
                && (words.traits(at).definite()
                        || at > 0 && words.token(at - 1).folded().startsWith("هذ"));
    }

    private boolean isPerson(Argument argument) {
        String id = argument.entity();
        return argument.role() == Role.ACTOR && (id == null || names.entity(id).type() == EntityType.PERSON);
    }

    /** «في لقاء مع الصحيفة»: talk with those who report it is no event. */
    private boolean isInterview(Trigger trigger, Roles roles) {
        return trigger.row().type() == EventType.CONSULT
                && roles.arguments().stream()
                        .anyMatch(argument -> argument.role() == Role.TARGET
                                && argument.entity() != null
                                && media.contains(Folding.key(
                                        names.entity(argument.entity()).name())));
    }

    private boolean isParticular(Trigger trigger, Roles roles) {
        List<Argument> found = roles.arguments();
        return switch (trigger.row().needs()) {
            case NOTHING -> true;
            case ARGUMENT -> !found.isEmpty();
            case NAME -> roles.isNamed();
            case OBJECT -> roles.has(Role.TARGET);
            case TARGET ->
                found.stream().anyMatch(argument -> argument.role() == Role.TARGET && argument.entity() != null);
            case HUMAN -> roles.isHuman();
            case ACTOR -> roles.isLed();
            case PERSON -> roles.isNamed() && found.stream().anyMatch(this::isPerson);
            case PAST -> trigger.form().kind() == Form.Kind.PAST;
        };
    }

    /** «غارة أخرى», «هاجم مسلح آخر». */
    private boolean isOther(Trigger trigger, Roles roles) {
        if (trigger.isNoun() && hasOther(trigger.end(), Math.min(words.size(), trigger.end() + 3))) {
            return true;
        }
        for (Argument argument : roles.arguments()) {
            Span doer = argument.role() == Role.ACTOR ? argument.span() : null;
            int first = doer == null ? 0 : words.tokens().at(doer.start());
            if (doer != null && hasOther(first, words.tokens().at(doer.end() - 1) + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOther(int from, int end) {
        for (int at = from; at < end && !Bounds.closesClause(words, at); at++) {
            if (OTHER.contains(words.token(at).folded())) {
                return true;
            }
        }
        return false;
    }

    /** The nearest time of the sentence. */
    private @Nullable TimeExpression time(Trigger trigger, Sentence sentence) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        int from = firstTimeIn(sentence);
        for (int i = from; i < times.size() && i < from + MOST_TIMES; i++) {
            TimeExpression time = times.get(i);
            int distance = Math.abs(time.span().start() - trigger.span().start());
            if (sentence.span().contains(time.span()) && distance < nearest) {
                best = time;
                nearest = distance;
            }
        }
        return best;
    }

    /** Times come in order of the text. */
    private int firstTimeIn(Sentence sentence) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() >= sentence.span().start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
