package org.rawi.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Bounds;
import org.rawi.event.Occurrence.Judgement;
import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Traits.Tense;
import org.rawi.morph.Words;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Trigger;
import org.rawi.vocabulary.Sense;

/** What the verb behind a noun says of it, where the noun is its subject: «المحادثات ستجري», «الهجوم لم يقع». */
final class Predicates {

    private static final int LONGEST_SUBJECT = 12;
    private static final String SOON = "سوف";
    private static final Set<String> NOT = Set.of("لم", "لن");

    private final Words words;

    Predicates(Words words) {
        this.words = words;
    }

    @Nullable
    Judgement of(Trigger trigger) {
        int verb = trigger.isNoun() && opensClause(trigger.index()) ? verbBehind(trigger) : -1;
        if (verb < 0) {
            return null;
        }
        Entry happening = happening(verb);
        String before = words.token(verb - 1).folded();
        boolean future = words.traits(verb).tense() == Tense.FUTURE || before.equals(SOON);
        if (future && (happening != null || trigger.row().type() == EventType.CONSULT)) {
            return new Judgement(Status.PLANNED, "subject of a future verb");
        }
        return happening != null && NOT.contains(before)
                ? new Judgement(Status.DENIED, "subject of a negated verb, " + happening.where())
                : null;
    }

    /** Whether the noun, or one whose genitive it is («مراسم تفكيك …»), is the first of its clause. */
    private boolean opensClause(int noun) {
        int first = words.sentenceOf(noun).first();
        int at = noun;
        while (true) {
            if (words.traits(at).hasPreposition()) {
                return false;
            }
            if (at == first || Bounds.closesClause(words, at - 1)) {
                return true;
            }
            at--;
            Traits traits = words.traits(at);
            if (words.pos(at) != PartOfSpeech.NOUN || traits.definite() || traits.possessed()) {
                return false;
            }
        }
    }

    private int verbBehind(Trigger trigger) {
        int end = Math.min(words.sentenceOf(trigger.index()).end(), trigger.end() + LONGEST_SUBJECT);
        for (int at = trigger.end(); at < end && !Bounds.closesClause(words, at); at++) {
            if (words.pos(at) == PartOfSpeech.VERB) {
                return at;
            }
        }
        return -1;
    }

    /** The row of a verb that says of its subject that it happens (جرى, وقع), or null. */
    private @Nullable Entry happening(int verb) {
        for (Sense sense : words.senses(verb, StatusWords.TABLE)) {
            if (sense.entry().get("scope").equals("subject")) {
                return sense.entry();
            }
        }
        return null;
    }
}
