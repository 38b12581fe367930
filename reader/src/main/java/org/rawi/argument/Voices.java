package org.rawi.argument;

import java.util.List;
import org.rawi.clause.Agents;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerRow;

/** Whether the one phrase of a verb does the deed or has it done to it, which unvocalised writing mostly leaves open. */
final class Voices {

    /** What somebody is accused of stands behind it. */
    private static final String OF = "ب";

    private static final String ACCUSATIVE = "ا";
    private static final String THEY = "وا";

    private final Words words;
    private final Setting setting;

    Voices(Setting setting) {
        this.setting = setting;
        words = setting.words();
    }

    /** «قتل عشرون شخصا في غارة»: a past transitive verb with one phrase only. */
    boolean isPassive(VerbClause clause, List<Complement> second) {
        Form form = clause.trigger().form();
        if (form.voice() == Form.Voice.PASSIVE || hasAgent(clause.all())) {
            return true;
        }
        return isTransitive(clause.trigger())
                && (isSuffered(clause.trigger())
                        || words.pos(clause.group(0).get(0).phrase().first()) == PartOfSpeech.NUM)
                && form.voice() == Form.Voice.EITHER
                && form.kind() == Form.Kind.PAST
                && second.isEmpty()
                && !clause.pronoun()
                && !fillsTarget(clause);
    }

    /** «الرجل قتل في غارة»: whether the subject before a verb suffers it. */
    boolean isPassiveBehind(Subject before, VerbClause clause) {
        Form form = clause.trigger().form();
        return form.voice() == Form.Voice.PASSIVE
                || isTransitive(clause.trigger())
                        && clause.group(0).isEmpty()
                        && !clause.pronoun()
                        && form.kind() == Form.Kind.PAST
                        && mayBePassive(before, clause);
    }

    private boolean mayBePassive(Subject before, VerbClause clause) {
        Trigger trigger = clause.trigger();
        List<Complement> right = clause.all();
        if (hasAgent(right)) {
            return true;
        }
        if (trigger.row().type() == EventType.ACCUSE) {
            return right.stream().anyMatch(part -> part.slot().equals(OF));
        }
        NounPhrase phrase = before.phrase();
        return isSuffered(trigger)
                && phrase != null
                && phrase.entity() == null
                && !setting.nouns().isInstrument(words.token(phrase.first()));
    }

    /** «قتلوا مدنيين»: a verb that shows who they are has no other subject; «قتل جنديا»: the accusative is none. */
    boolean isSurelyObject(Trigger trigger, NounPhrase phrase) {
        String folded = words.token(trigger.index()).folded();
        return isTransitive(trigger) && (folded.endsWith(THEY) || isAccusative(phrase));
    }

    /** «وقتلت جنديا»: the accusative of an indefinite noun is no subject, nor what a passive has. */
    boolean isAccusative(NounPhrase phrase) {
        int head = phrase.first();
        return words.pos(head) == PartOfSpeech.NOUN
                && phrase.entity() == null
                && !words.traits(head).definite()
                && !words.traits(head).plural()
                && words.token(head).folded().endsWith(ACCUSATIVE)
                && !words.lemma(head).endsWith(ACCUSATIVE);
    }

    /** «رفض تسليم …», «وهددت البلد»: one phrase that is a deed, or that the verb does not agree with. */
    boolean isObject(Trigger trigger, NounPhrase phrase) {
        int head = phrase.first();
        boolean human = phrase.entity() != null
                || phrase.personal()
                || words.traits(head).plural();
        if (!isTransitive(trigger) || human) {
            return false;
        }
        boolean deed = setting.triggers().typeAt(head) != null && !isSuffered(trigger);
        return deed || isFeminine(trigger) && !words.traits(head).feminine();
    }

    /** «تعرض» is masculine as a past and feminine as a present: the row decides. */
    private boolean isFeminine(Trigger trigger) {
        return trigger.form().kind() == Form.Kind.PAST
                ? words.token(trigger.index()).folded().endsWith("ت")
                : words.traits(trigger.index()).feminine();
    }

    /** «نطالب», «طالبنا» in a quotation: the phrase behind is no subject. */
    boolean isFirstPerson(Trigger trigger) {
        Form form = trigger.form();
        String stem = words.text(words.analysis(trigger.index()).stem());
        return form.kind() == Form.Kind.PAST
                ? words.token(trigger.index()).folded().endsWith("نا")
                        && words.tokens().quotationOf(trigger.index()) != null
                : stem.startsWith("ن") || stem.startsWith("أ");
    }

    /** What is done to somebody: there a verb without an object is passive; «دعا الوزير» is not. */
    private static boolean isSuffered(Trigger trigger) {
        return switch (trigger.row().type()) {
            case ASSAULT, COERCE, SANCTION, RETREAT -> true;
            default -> false;
        };
    }

    private static boolean hasAgent(List<Complement> right) {
        return right.stream().anyMatch(part -> part.slot().equals(Agents.SLOT));
    }

    private static boolean fillsTarget(VerbClause clause) {
        return clause.all().stream()
                .anyMatch(part -> !part.isBare() && clause.trigger().row().role(part.slot()) == Role.TARGET);
    }

    /** Whether its object is who it is done to. */
    static boolean isTransitive(Trigger trigger) {
        return trigger.row().role(TriggerRow.OBJECT) == Role.TARGET;
    }

    /** The slot of the one phrase of a passive. */
    static String passiveSlot(Trigger trigger) {
        return isTransitive(trigger) ? TriggerRow.OBJECT : TriggerRow.SUBJECT;
    }
}
