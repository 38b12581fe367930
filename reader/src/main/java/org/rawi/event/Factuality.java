package org.rawi.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.clause.Bounds;
import org.rawi.event.Occurrence.Judgement;
import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits.Tense;
import org.rawi.morph.Words;
import org.rawi.token.Token;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.Triggers;
import org.rawi.vocabulary.Sense;

/**
 * How surely the text says that an event happened: the nearest word that governs its trigger decides, then the claim
 * that it stands in.
 */
final class Factuality {

    private static final int ADJECTIVES = 4;

    private final Words words;
    private final StatusWords known;
    private final Claims claims;
    private final Governors governors;
    private final Predicates predicates;

    Factuality(Words words, StatusWords known, Claims claims, Triggers triggers) {
        this.words = words;
        this.known = known;
        this.claims = claims;
        this.governors = new Governors(words, known, triggers);
        this.predicates = new Predicates(words);
    }

    Judgement judge(Trigger trigger) {
        Judgement judgement = trigger.isVerb() ? particle(trigger) : adjective(trigger);
        if (judgement == null) {
            judgement = inside(trigger);
        }
        if (judgement == null) {
            judgement = governors.of(trigger);
        }
        if (judgement == null) {
            judgement = predicates.of(trigger);
        }
        if (judgement == null) {
            judgement = claimed(trigger);
        }
        if (judgement != null && judgement.status() == Status.DENIED && isAccusation(trigger)) {
            judgement = null;
        }
        return judgement == null ? new Judgement(Status.OCCURRED, "said to have happened") : judgement;
    }

    /** «نفى الاتهامات»: they were made all the same. */
    private static boolean isAccusation(Trigger trigger) {
        return trigger.isNoun() && trigger.row().type() == EventType.ACCUSE;
    }

    /** لم, لن, سوف, قد … right before the verb, or its own س. */
    private @Nullable Judgement particle(Trigger trigger) {
        int verb = trigger.index();
        if (words.traits(verb).tense() == Tense.FUTURE) {
            return new Judgement(Status.PLANNED, "future verb");
        }
        for (int at = verb - 1; at >= words.sentenceOf(verb).first() && at >= verb - 3; at--) {
            for (Sense sense : words.senses(at, "status-words")) {
                if (sense.entry().get("scope").equals("next-verb") && sense.end() <= verb && counts(sense, trigger)) {
                    return judgement(sense.entry());
                }
            }
            boolean particle = words.pos(at) == PartOfSpeech.PART
                    || words.pos(at) == PartOfSpeech.ADV
                    || words.pos(at) == PartOfSpeech.AUX;
            if (!particle) {
                break;
            }
        }
        return null;
    }

    private boolean counts(Sense sense, Trigger trigger) {
        boolean past = trigger.form().kind() == Form.Kind.PAST;
        return switch (sense.entry().key()) {
            case "قد", "لا" -> !past;
            case "ما" -> past && sense.end() > 1 && words.token(sense.end() - 2).is(Token.Kind.PUNCTUATION);
            case "لما" -> !past;
            default -> true;
        };
    }

    /** «نجا من محاولة اغتيال»: a status word between the words of a construction. */
    private @Nullable Judgement inside(Trigger trigger) {
        for (int at = trigger.index() + 1; trigger.isVerb() && at < trigger.end(); at++) {
            for (Sense sense : words.senses(at, "status-words")) {
                if (sense.entry().get("scope").equals("object") && sense.end() < trigger.end()) {
                    return judgement(sense.entry());
                }
            }
        }
        return null;
    }

    /** «الهجوم المفترض», «محاولة فاشلة». */
    private @Nullable Judgement adjective(Trigger trigger) {
        int end = Math.min(words.sentenceOf(trigger.index()).end(), trigger.end() + ADJECTIVES);
        for (int at = trigger.end(); at < end; at++) {
            Entry doubt = words.traits(at).hasPreposition() ? null : known.adjective(words, at, end);
            if (doubt != null) {
                return judgement(doubt);
            }
            if (Bounds.closesClause(words, at)
                    || words.traits(at).hasPreposition()
                    || words.pos(at) == PartOfSpeech.VERB) {
                break;
            }
        }
        return null;
    }

    private @Nullable Judgement claimed(Trigger trigger) {
        Claim claim = claims.around(trigger.span());
        if (claim == null) {
            return null;
        }
        return switch (claim.act()) {
            case "deny" -> new Judgement(Status.DENIED, "inside a denial");
            default -> null;
        };
    }

    static Judgement judgement(Entry entry) {
        return new Judgement(
                Status.valueOf(entry.get("status").toUpperCase(Locale.ROOT)), entry.where() + " " + entry.word());
    }
}
