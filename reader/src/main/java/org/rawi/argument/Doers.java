package org.rawi.argument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Bounds;
import org.rawi.clause.Clauses;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.clause.Subject.How;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerRow;

/** Whose deed a verbal noun is where its own phrase does not say: the subject of «حاولوا», the one who is asked. */
final class Doers {

    private static final int FARTHEST = 14;
    private static final String OF = "ب";
    private static final String FOR = "ل";

    private final Words words;
    private final Clauses clauses;
    private final Setting setting;

    Doers(Setting setting) {
        this.setting = setting;
        words = setting.words();
        clauses = setting.clauses();
    }

    /** «نجا الوزير من محاولة اغتيال»: who suffers it by the verb before it, or null. */
    @Nullable
    Subject sufferer(Trigger trigger) {
        int verb = verbBefore(trigger);
        return verb >= 0 && setting.knowledge().triggers().isSuffering(words.token(verb))
                ? subject(verb, trigger.index())
                : null;
    }

    /**
     * The nearest word before a trigger that says whose deed it is decides; null where none does.
     *
     * @param particular whether the text says more of the deed: nouns and purposes make no event of talk in general
     */
    @Nullable
    Subject of(Trigger trigger, boolean particular) {
        int floor = Math.max(words.sentenceOf(trigger.index()).first(), trigger.index() - FARTHEST);
        for (int at = trigger.index() - 1; at >= floor && !Bounds.closesClause(words, at); at--) {
            boolean verb = words.pos(at) == PartOfSpeech.VERB;
            Subject doer =
                    verb ? ofVerb(at, trigger.index(), particular) : particular ? ofNoun(at, trigger.index()) : null;
            if (doer != null && canAct(doer)) {
                return doer;
            }
            if (verb) {
                return null;
            }
        }
        return null;
    }

    /** The verb that governs the trigger's clause, or -1. */
    private int verbBefore(Trigger trigger) {
        int floor = Math.max(words.sentenceOf(trigger.index()).first(), trigger.index() - FARTHEST);
        for (int at = trigger.index() - 1; at >= floor && !Bounds.closesClause(words, at); at--) {
            if (words.pos(at) == PartOfSpeech.VERB) {
                return at;
            }
        }
        return -1;
    }

    private boolean canAct(Subject doer) {
        NounPhrase phrase = doer.phrase();
        return doer.entity() != null
                || phrase != null
                        && (phrase.personal() || setting.people().isSomebody(phrase.first()))
                        && !setting.nouns().isWeapon(words.token(phrase.first()));
    }

    private @Nullable Subject ofVerb(int verb, int deed, boolean particular) {
        TriggerRow row = setting.triggers().rowAt(verb);
        String lead = words.traits(deed).preposition();
        if (row != null && (row.type() == EventType.REQUEST || row.type() == EventType.ACCUSE && lead.equals(OF))) {
            return addressed(verb, deed, row);
        }
        if (setting.knowledge().triggers().isControl(words.token(verb))) {
            return subject(verb, deed);
        }
        boolean purpose = particular && lead.equals(FOR) && (row == null || row.role(FOR) == null);
        return purpose && !isObjectOfNoun(deed) ? purposeful(verb, deed) : null;
    }

    /** «تورط الحزب في دعم», «قيامه بقصف»: the genitive of the noun, or whom its pronoun means. */
    private @Nullable Subject ofNoun(int noun, int deed) {
        if (!setting.knowledge().triggers().isControlNoun(words.token(noun))) {
            return null;
        }
        if (!words.traits(noun).possessed()) {
            return words.traits(noun).definite() ? null : firstBare(noun, deed);
        }
        Subject topic = clauses.topics().topic(noun);
        if (topic != null && clauses.pronouns().agrees(noun, topic)) {
            return topic;
        }
        String antecedent = clauses.pronouns().antecedent(noun, Set.of());
        return antecedent == null ? null : new Subject(null, antecedent, List.of(), How.UNDERSTOOD);
    }

    /** «تحسبا لهجمات», «التصدي لهجوم»: the preposition belongs to the noun before it. */
    private boolean isObjectOfNoun(int deed) {
        return setting.triggers().typeAt(deed - 1) != null
                || words.traits(deed).plural()
                || words.pos(deed - 1) == PartOfSpeech.NOUN
                        && words.token(deed - 1).folded().endsWith("ا");
    }

    /** «أرسلت الوزارة فريقا للتحقيق»: who is sent; «وصل الوزير للتحقيق»: who comes. */
    private @Nullable Subject purposeful(int verb, int deed) {
        Subject last = null;
        for (Complement part : clauses.complements(verb + 1, deed)) {
            Subject found = part.isBare() ? Subject.of(part.phrase(), How.UNDERSTOOD) : null;
            last = found != null && canAct(found) ? found : last;
        }
        return last == null ? clauses.subjectBefore(verb) : last;
    }

    private @Nullable Subject firstBare(int before, int limit) {
        for (Complement part : clauses.complements(before + 1, limit)) {
            if (part.isBare()) {
                return Subject.of(part.phrase(), How.UNDERSTOOD);
            }
        }
        return null;
    }

    private @Nullable Subject subject(int verb, int limit) {
        Subject before = clauses.subjectBefore(verb);
        if (before != null) {
            return before;
        }
        Subject behind = firstBare(verb, limit);
        return behind == null ? clauses.topics().topic(verb) : behind;
    }

    /** «طالب المتظاهرون الحكومة بوقف …», «طلب من الوزير»: who is asked, or of what somebody is accused. */
    private @Nullable Subject addressed(int verb, int limit, TriggerRow row) {
        int skip = clauses.subjectBefore(verb) == null ? 1 : 0;
        for (Complement part : clauses.complements(verb + 1, limit)) {
            boolean object = part.isBare() && !part.added() && skip-- == 0;
            if (object || !part.isBare() && row.role(part.slot()) == Role.TARGET) {
                return Subject.of(part.phrase(), How.UNDERSTOOD);
            }
        }
        return null;
    }
}
