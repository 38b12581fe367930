package org.rawi.argument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Bounds;
import org.rawi.clause.Clauses;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.clause.Subject.How;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Trigger;

/** Whose deed a verbal noun is where its own phrase does not say: the subject of «حاولوا», the one who is asked. */
final class Doers {

    private static final int FARTHEST = 14;

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

    @Nullable
    Subject of(Trigger trigger) {
        int verb = verbBefore(trigger);
        Subject doer = verb < 0 ? null : of(verb, trigger.index());
        return doer != null && canAct(doer) ? doer : null;
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

    private static boolean canAct(Subject doer) {
        return doer.entity() != null || doer.phrase() != null && doer.phrase().personal();
    }

    private @Nullable Subject of(int verb, int limit) {
        if (setting.triggers().typeAt(verb) == EventType.REQUEST) {
            return asked(verb, limit);
        }
        return setting.knowledge().triggers().isControl(words.token(verb)) ? subject(verb, limit) : null;
    }

    private @Nullable Subject subject(int verb, int limit) {
        Subject before = clauses.subjectBefore(verb);
        if (before != null) {
            return before;
        }
        for (Complement part : clauses.complements(verb + 1, limit)) {
            if (part.isBare()) {
                return Subject.of(part.phrase(), How.UNDERSTOOD);
            }
        }
        return clauses.topics().topic(verb);
    }

    /** «طالب المتظاهرون الحكومة بوقف …»: the second phrase after the verb, or the first where the subject stands before. */
    private @Nullable Subject asked(int verb, int limit) {
        int skip = clauses.subjectBefore(verb) == null ? 1 : 0;
        List<Complement> parts = clauses.complements(verb + 1, limit);
        for (Complement part : parts) {
            if (part.isBare() && !part.added() && skip-- == 0) {
                return Subject.of(part.phrase(), How.UNDERSTOOD);
            }
        }
        return null;
    }
}
