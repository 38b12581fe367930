package org.rawi.argument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Agents;
import org.rawi.clause.Bounds;
import org.rawi.clause.Clauses;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.clause.Subject.How;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerRow;

/** Subject and object of a verb or participle, before it and after it, active and passive. */
final class VerbArguments {

    /** What somebody is accused of stands behind it. */
    private static final String OF = "ب";

    private final Words words;
    private final Clauses clauses;
    private final Setting setting;

    VerbArguments(Setting setting) {
        this.setting = setting;
        words = setting.words();
        clauses = setting.clauses();
    }

    /** What one verb has around it. */
    private record Clause(
            Trigger trigger,
            Roles roles,
            @Nullable Subject before,
            List<List<Complement>> bare,
            List<Complement> all,
            boolean pronoun) {

        List<Complement> group(int number) {
            return number < bare.size() ? bare.get(number) : List.of();
        }
    }

    void find(Trigger trigger, Roles roles) {
        List<Complement> all = new ArrayList<>();
        if (trigger.hasGap()) {
            all.addAll(clauses.complements(trigger.index() + 1, trigger.noun()));
        }
        boolean subjectInGap = all.stream().anyMatch(Complement::isBare);
        all.addAll(clauses.complements(trigger.end(), words.size()));
        Subject before = subjectInGap ? null : clauses.subjectBefore(trigger.index());
        boolean pronoun = !words.analysis(trigger.index()).enclitics().isEmpty();
        genitive(trigger, all, roles);
        Clause clause = new Clause(trigger, roles, before, groups(all), all, pronoun);
        if (before == null) {
            verbFirst(clause);
        } else if (before.how() == How.ANTECEDENT && pronoun) {
            add(clause, TriggerRow.SUBJECT, clause.group(0), "subject after verb");
            roles.add(TriggerRow.OBJECT, before, "antecedent");
        } else {
            subjectFirst(clause, before);
        }
        all.forEach(roles::addPrepositional);
        if (pronoun) {
            objectPronoun(trigger, roles);
        }
    }

    /** «وقطعت العلاقات مع البلد واتهمته»: who the attached pronoun means, none of those who act. */
    private void objectPronoun(Trigger trigger, Roles roles) {
        boolean open = isTransitive(trigger) && !roles.has(Role.TARGET);
        String antecedent = open ? clauses.pronouns().antecedent(trigger.index(), roles.entities(Role.ACTOR)) : null;
        if (antecedent != null) {
            roles.put(Role.TARGET, null, antecedent, "attached pronoun");
        }
    }

    /** «أطلق سراح المعتقلين»: what stands right behind a phrase is its genitive, not the subject. */
    private void genitive(Trigger trigger, List<Complement> all, Roles roles) {
        TriggerRow row = trigger.row();
        boolean refined = row.isPhrase() && !row.light() && trigger.end() > trigger.index() + 1;
        boolean takes = row.isPhrase() && row.role(TriggerRow.GENITIVE) != null;
        if (!refined && !takes || Bounds.hasPronoun(words, trigger.end() - 1)) {
            return;
        }
        boolean found = false;
        for (Complement part : List.copyOf(all)) {
            if (part.isBare() && (found ? part.added() : part.phrase().first() == trigger.end())) {
                roles.add(TriggerRow.GENITIVE, part.phrase(), "genitive");
                all.remove(part);
                found = true;
            }
        }
    }

    void participle(Trigger trigger, Roles roles) {
        List<Complement> all = clauses.complements(trigger.end(), words.size());
        Subject topic = clauses.topics().topic(trigger.index());
        Subject subject = topic == null ? clauses.subjectBefore(trigger.index()) : topic;
        Clause clause = new Clause(trigger, roles, subject, groups(all), all, false);
        add(clause, TriggerRow.OBJECT, clause.group(0), "object of a participle");
        if (subject != null) {
            roles.add(TriggerRow.SUBJECT, subject, "subject of a participle");
        }
        all.forEach(roles::addPrepositional);
    }

    private void verbFirst(Clause clause) {
        List<Complement> first = clause.group(0);
        List<Complement> second = clause.group(1).isEmpty() ? behindAside(clause) : clause.group(1);
        if (first.isEmpty()) {
            understood(clause);
        } else if (isPassive(clause, second)) {
            add(clause, passiveSlot(clause.trigger), first, "passive");
        } else if (isFirstPerson(clause.trigger)
                || second.isEmpty()
                        && !clause.pronoun
                        && isObject(clause.trigger, first.get(0).phrase())) {
            understood(clause);
            add(clause, TriggerRow.OBJECT, first, "object");
        } else {
            add(clause, TriggerRow.SUBJECT, first, "subject after verb");
            add(clause, TriggerRow.OBJECT, second, "object");
            clauses.topics().remember(clause.trigger.index(), Subject.of(first, How.UNDERSTOOD));
        }
    }

    /** «دعا الوزير في مقابلة مع صحيفة، المجتمع الدولي»: the object behind an aside that only a comma closes. */
    private List<Complement> behindAside(Clause clause) {
        List<Complement> all = clause.all;
        if (all.size() < 2
                || !isTransitive(clause.trigger)
                || all.get(all.size() - 1).isBare()
                || clause.pronoun) {
            return List.of();
        }
        int comma = all.get(all.size() - 1).phrase().end();
        boolean aside = comma + 1 < words.size()
                && words.token(comma).isMark('،')
                && !words.traits(comma + 1).hasConjunction()
                && !words.traits(comma + 1).hasPreposition();
        NounPhrase object = aside ? clauses.phraseAt(comma + 1) : null;
        return object != null
                        && (object.entity() != null
                                || object.personal()
                                || words.traits(object.first()).definite())
                ? List.of(new Complement("", object, false))
                : List.of();
    }

    private boolean isFirstPerson(Trigger trigger) {
        Form form = trigger.form();
        String stem = words.text(words.analysis(trigger.index()).stem());
        return form.kind() == Form.Kind.PAST
                ? words.token(trigger.index()).folded().endsWith("نا")
                        && words.tokens().quotationOf(trigger.index()) != null
                : stem.startsWith("ن") || stem.startsWith("أ");
    }

    private void subjectFirst(Clause clause, Subject before) {
        Trigger trigger = clause.trigger;
        List<Complement> object = clause.group(0);
        boolean passive = trigger.form().voice() == Form.Voice.PASSIVE
                || isTransitive(trigger)
                        && object.isEmpty()
                        && !clause.pronoun
                        && trigger.form().kind() == Form.Kind.PAST
                        && mayBePassive(trigger, before, clause.all);
        clause.roles.add(
                passive ? passiveSlot(trigger) : TriggerRow.SUBJECT,
                before,
                passive ? "passive" : "subject before verb");
        add(clause, TriggerRow.OBJECT, object, "object");
        if (!passive) {
            clauses.topics().remember(trigger.index(), before);
        }
    }

    private void understood(Clause clause) {
        boolean passive = clause.trigger.form().voice() == Form.Voice.PASSIVE;
        Subject subject = clauses.topics().topic(clause.trigger.index());
        if (subject != null && !passive) {
            clause.roles.add(TriggerRow.SUBJECT, subject, "understood subject");
        }
    }

    private static void add(Clause clause, String slot, List<Complement> parts, String rule) {
        for (Complement part : parts) {
            clause.roles.add(slot, part.phrase(), rule);
        }
    }

    /** «قتل عشرون شخصا في غارة»: a past transitive verb with one phrase only. */
    private boolean isPassive(Clause clause, List<Complement> second) {
        Form form = clause.trigger.form();
        if (form.voice() == Form.Voice.PASSIVE || hasAgent(clause.all)) {
            return true;
        }
        return isTransitive(clause.trigger)
                && (isSuffered(clause.trigger)
                        || words.pos(clause.group(0).get(0).phrase().first()) == PartOfSpeech.NUM)
                && form.voice() == Form.Voice.EITHER
                && form.kind() == Form.Kind.PAST
                && second.isEmpty()
                && !clause.pronoun
                && !fillsTarget(clause);
    }

    /** «رفض تسليم …», «وهددت البلد»: one phrase that is a deed, or that the verb does not agree with. */
    private boolean isObject(Trigger trigger, NounPhrase phrase) {
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

    private boolean mayBePassive(Trigger trigger, Subject before, List<Complement> right) {
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

    private static boolean fillsTarget(Clause clause) {
        return clause.all.stream()
                .anyMatch(part -> !part.isBare() && clause.trigger.row().role(part.slot()) == Role.TARGET);
    }

    private static boolean isTransitive(Trigger trigger) {
        return trigger.row().role(TriggerRow.OBJECT) == Role.TARGET;
    }

    private static String passiveSlot(Trigger trigger) {
        return isTransitive(trigger) ? TriggerRow.OBJECT : TriggerRow.SUBJECT;
    }

    /** Bare phrases; those joined by و belong together. */
    private static List<List<Complement>> groups(List<Complement> complements) {
        List<List<Complement>> groups = new ArrayList<>();
        for (Complement part : complements) {
            if (!part.isBare()) {
                continue;
            }
            if (!part.added() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(part);
        }
        return groups;
    }
}
