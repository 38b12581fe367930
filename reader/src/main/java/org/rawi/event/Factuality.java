package org.rawi.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.clause.Bounds;
import org.rawi.event.Occurrence.Judgement;
import org.rawi.lexicon.Entry;
import org.rawi.morph.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Sense;
import org.rawi.morph.Traits.Tense;
import org.rawi.morph.Words;
import org.rawi.script.Folding;
import org.rawi.token.Token;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.Triggers;

/**
 * How surely the text says that an event happened: the nearest word that governs its trigger decides, then the claim
 * that it stands in.
 */
final class Factuality {

    private static final int FARTHEST = 10;
    private static final int NOUN_REACH = 2;
    private static final String FOR = "ل";
    private static final String TO = "الي";
    private static final int ADJECTIVES = 4;

    private final Words words;
    private final StatusWords known;
    private final Claims claims;
    private final Triggers triggers;

    Factuality(Words words, StatusWords known, Claims claims, Triggers triggers) {
        this.words = words;
        this.known = known;
        this.claims = claims;
        this.triggers = triggers;
    }

    Judgement judge(Trigger trigger) {
        Judgement judgement = trigger.isVerb() ? particle(trigger) : adjective(trigger);
        if (judgement == null) {
            judgement = governor(trigger);
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

    /** «الهجوم المفترض», «محاولة فاشلة». */
    private @Nullable Judgement adjective(Trigger trigger) {
        int end = Math.min(words.sentenceOf(trigger.index()).end(), trigger.end() + ADJECTIVES);
        for (int at = trigger.end(); at < end; at++) {
            Entry doubt = words.traits(at).hasPreposition() ? null : known.adjective(words.token(at));
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

    /** The nearest status word to the left whose object the trigger is. */
    private @Nullable Judgement governor(Trigger trigger) {
        int first = words.sentenceOf(trigger.index()).first();
        String lead = trigger.isVerb() ? "" : words.traits(trigger.index()).preposition();
        boolean clause = false;
        for (int at = trigger.index() - 1; at >= first && at >= trigger.index() - FARTHEST; at--) {
            for (Sense sense : words.senses(at, "status-words")) {
                if (sense.entry().get("scope").equals("object")
                        && sense.end() <= trigger.index()
                        && reaches(sense, trigger, lead, clause)) {
                    return judgement(sense.entry());
                }
            }
            Entry phrase = known.phrase(words, at, trigger.index());
            if (phrase != null && phrase.get("scope").equals("object") && governs(phrase, at, trigger, clause)) {
                return judgement(phrase);
            }
            if (words.token(at).folded().equals("ان")
                    || words.token(at).folded().equals("بان")) {
                if (at > first && isOfTime(words.token(at - 1).folded())) {
                    return null;
                }
                clause = true;
                continue;
            }
            if (!trigger.isVerb() && words.traits(at).tense() == Tense.FUTURE) {
                return new Judgement(Status.PLANNED, "behind a future verb");
            }
            if (Bounds.closesClause(words, at)
                    || words.pos(at) == PartOfSpeech.VERB
                    || !trigger.isVerb() && triggers.typeAt(at) != null) {
                return null;
            }
            if (words.pos(at) == PartOfSpeech.ADP && lead.isEmpty()) {
                lead = words.token(at).folded();
            }
        }
        return null;
    }

    /** «بعد أن», «منذ أن»: the clause is no object of what stands before. */
    private static boolean isOfTime(String folded) {
        return folded.endsWith("بعد") || folded.endsWith("قبل") || folded.endsWith("منذ");
    }

    /** «من المقرر أن يزور», «في حال زار», «من المقرر عقد». */
    private static boolean governs(Entry phrase, int at, Trigger trigger, boolean clause) {
        int end = at + phrase.key().split(" ").length;
        return trigger.isVerb() ? clause || end == trigger.index() : !clause;
    }

    private static boolean reaches(Sense sense, Trigger trigger, String lead, boolean clause) {
        Entry entry = sense.entry();
        String note = Folding.key(entry.get("note"));
        if (trigger.isVerb()) {
            return clause || entry.word().endsWith("أن");
        }
        if (clause) {
            return false;
        }
        boolean far =
                trigger.index() - sense.end() > NOUN_REACH && entry.get("pos").equals("noun");
        if (far || lead.isEmpty()) {
            return !far;
        }
        for (String word : note.split("[ ,;:()]+")) {
            if (word.equals(lead) || lead.equals(FOR) && word.equals(TO)) {
                return true;
            }
        }
        return entry.key().endsWith(lead) || entry.key().endsWith(" " + lead);
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

    private static Judgement judgement(Entry entry) {
        return new Judgement(
                Status.valueOf(entry.get("status").toUpperCase(Locale.ROOT)), entry.where() + " " + entry.word());
    }
}
