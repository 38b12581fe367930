package org.rawi.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Bounds;
import org.rawi.event.Occurrence.Judgement;
import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits.Tense;
import org.rawi.morph.Words;
import org.rawi.script.Folding;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.Triggers;
import org.rawi.vocabulary.Sense;

/**
 * What the words to the left of a trigger say of its status: the nearest whose object it is decides. Triggers are asked
 * for in order of the text, so that a joined one («ومعاقبتهم») can share what governs the one before.
 */
final class Governors {

    private static final int FARTHEST = 10;
    private static final int NOUN_REACH = 2;
    private static final String OF = "ب";
    private static final String FOR = "ل";
    private static final String TO = "الي";
    static final Set<String> CALLED_FOR = Set.of(OF, FOR, TO, "علي");

    private final Words words;
    private final StatusWords known;
    private final Triggers triggers;
    private final Negations negations;
    private final @Nullable Judgement[] given;

    Governors(Words words, StatusWords known, Triggers triggers) {
        this.words = words;
        this.known = known;
        this.triggers = triggers;
        this.negations = new Negations(words, known);
        this.given = new Judgement[words.size()];
    }

    @Nullable
    Judgement of(Trigger trigger) {
        Judgement judgement = nearest(trigger);
        given[trigger.index()] = judgement;
        return judgement;
    }

    /** The walk to the left: another deed ends it, or the clause's verb with what negates it («لم يكن هناك»). */
    private @Nullable Judgement nearest(Trigger trigger) {
        int first = words.sentenceOf(trigger.index()).first();
        Lead lead = new Lead(words, trigger);
        boolean clause = false;
        for (int at = trigger.index() - 1; at >= first && at >= trigger.index() - FARTHEST; at--) {
            Entry word = statusWord(at, trigger, lead.preposition(), clause);
            if (word != null) {
                return negations.judge(at, word, trigger.index());
            }
            if (isThat(at)) {
                if (at > first && isOfTime(words.token(at - 1).folded())) {
                    return null;
                }
                clause = true;
                continue;
            }
            if (!trigger.isVerb() && words.traits(at).tense() == Tense.FUTURE) {
                return new Judgement(Status.PLANNED, "behind a future verb");
            }
            if (!trigger.isVerb() && triggers.typeAt(at) != null) {
                return behindDeed(at, trigger, lead.preposition());
            }
            if (words.pos(at) == PartOfSpeech.VERB && at > first) {
                Entry before = statusWord(at - 1, trigger, lead.preposition(), clause);
                return before == null ? null : Factuality.judgement(before);
            }
            if (Bounds.closesClause(words, at) && !lead.closesAside(at) || words.pos(at) == PartOfSpeech.VERB) {
                return null;
            }
            lead.pass(at);
        }
        return null;
    }

    /** «دعا … إلى وقف», «التزم بالانسحاب»: what is called for or promised is planned; «ومعاقبتهم» shares what governs its fellow. */
    private @Nullable Judgement behindDeed(int deed, Trigger trigger, String lead) {
        EventType type = triggers.typeAt(deed);
        boolean calledFor = type == EventType.REQUEST && CALLED_FOR.contains(lead);
        if (calledFor || type == EventType.AGREE && lead.equals(OF)) {
            return new Judgement(Status.PLANNED, "what is called for or promised");
        }
        boolean joined = words.traits(trigger.index()).hasConjunction()
                && !words.traits(trigger.index()).hasPreposition();
        return joined && words.pos(deed) != PartOfSpeech.VERB ? given[deed] : null;
    }

    private @Nullable Entry statusWord(int at, Trigger trigger, String lead, boolean clause) {
        for (Sense sense : words.senses(at, StatusWords.TABLE)) {
            if (sense.entry().get("scope").equals("object")
                    && sense.end() <= trigger.index()
                    && reaches(sense, trigger, lead, clause)) {
                return sense.entry();
            }
        }
        Entry phrase = known.phrase(words, at, trigger.index());
        return phrase != null && phrase.get("scope").equals("object") && governs(phrase, at, trigger, clause)
                ? phrase
                : null;
    }

    private boolean isThat(int at) {
        String folded = words.token(at).folded();
        return folded.equals("ان") || folded.equals("بان");
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
        if (trigger.isVerb()) {
            return clause || entry.word().endsWith("أن") || isGenitive(sense, trigger);
        }
        if (clause) {
            return false;
        }
        boolean far =
                trigger.index() - sense.end() > NOUN_REACH && entry.get("pos").equals("noun");
        if (far || lead.isEmpty()) {
            return !far && !StatusWords.needsPreposition(entry);
        }
        String note = Folding.key(entry.get("note"));
        for (String word : note.split("[ ,;:()]+")) {
            if (word.equals(lead) || lead.equals(FOR) && word.equals(TO)) {
                return true;
            }
        }
        return entry.key().endsWith(lead) || entry.key().endsWith(" " + lead);
    }

    /** «محاولة قتل»: what stands right behind an attempt is no verb, whatever it looks like. */
    private static boolean isGenitive(Sense sense, Trigger trigger) {
        return sense.end() == trigger.index() && sense.entry().get("pos").equals("noun");
    }
}
