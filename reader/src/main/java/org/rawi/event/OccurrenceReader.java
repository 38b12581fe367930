package org.rawi.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claims;
import org.rawi.morph.Form;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrases;
import org.rawi.time.TimeExpression;
import org.rawi.token.Sentence;

/** Reads one trigger after the other: arguments, status, claim and date; drops what is no particular event. */
final class OccurrenceReader {

    private final Words words;
    private final Claims claims;
    private final List<TimeExpression> times;
    private final VerbArguments verbs;
    private final NounArguments nouns;
    private final EventWords known;
    private final Factuality factuality;
    private final @Nullable EventType[] types;

    OccurrenceReader(
            NounPhrases phrases, EventWords known, List<TimeExpression> times, Claims claims, List<Trigger> triggers) {
        this.words = phrases.words();
        this.claims = claims;
        this.times = times;
        ClauseReader reader = new ClauseReader(phrases, known);
        Subjects subjects = new Subjects(reader, words, known, claims);
        this.known = known;
        this.verbs = new VerbArguments(words, reader, subjects, known);
        this.nouns = new NounArguments(words, phrases.names(), reader, known);
        this.types = new EventType[words.size()];
        for (Trigger trigger : triggers) {
            types[trigger.index()] = trigger.row().type();
            types[trigger.noun()] = trigger.row().type();
        }
        this.factuality = new Factuality(words, claims, triggers);
    }

    /** Null where the row asks for a participant and none is there. */
    @Nullable
    Occurrence read(Trigger trigger) {
        Roles roles = roles(trigger);
        boolean definite = trigger.isNoun()
                && (words.traits(trigger.index()).definite()
                        || trigger.index() > 0
                                && words.token(trigger.index() - 1).folded().startsWith("هذ"));
        if (roles.isBarred() || !isParticular(trigger, roles)) {
            return null;
        }
        Sentence sentence = words.sentenceOf(trigger.index());
        return new Occurrence(
                trigger,
                roles.arguments(),
                factuality.judge(trigger),
                sentence,
                claims.around(trigger.span()),
                time(trigger, sentence),
                definite,
                isOther(trigger),
                roles.links());
    }

    private Roles roles(Trigger trigger) {
        Roles roles = new Roles(words, known, trigger.row(), types);
        if (trigger.isVerb()) {
            verbs.find(trigger, roles);
        } else if (trigger.isParticiple()) {
            verbs.participle(trigger, roles);
        } else {
            nouns.find(trigger, roles);
        }
        return roles;
    }

    private static boolean isParticular(Trigger trigger, Roles roles) {
        return switch (trigger.row().needs()) {
            case NOTHING -> true;
            case ARGUMENT -> !roles.arguments().isEmpty();
            case NAME -> roles.isNamed();
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
        for (TimeExpression time : times) {
            int distance = Math.abs(time.span().start() - trigger.span().start());
            if (sentence.span().contains(time.span()) && distance < nearest) {
                best = time;
                nearest = distance;
            }
        }
        return best;
    }
}
