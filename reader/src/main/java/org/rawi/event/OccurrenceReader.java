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
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Folding;
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
                isOther(trigger),
                doers(roles),
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

    /** «غارة أخرى», «هجوم آخر». */
    private boolean isOther(Trigger trigger) {
        int end = Math.min(words.size(), trigger.end() + 3);
        for (int at = trigger.end(); at < end; at++) {
            String folded = words.token(at).folded();
            if (folded.equals("اخري") || folded.equals("اخر") || folded.equals("ثان") || folded.equals("ثانيه")) {
                return trigger.isNoun();
            }
            if (Bounds.closesClause(words, at)) {
                break;
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
