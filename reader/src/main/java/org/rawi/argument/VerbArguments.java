package org.rawi.argument;

import java.util.ArrayList;
import java.util.List;
import org.rawi.clause.Bounds;
import org.rawi.clause.ClauseWords;
import org.rawi.clause.Clauses;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.clause.Subject.How;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerRow;

/** Subject and object of a verb or participle, before it and after it, active and passive. */
final class VerbArguments {

    private static final String OF = "ب";

    private final Words words;
    private final Clauses clauses;
    private final Voices voices;
    private final ClauseWords clauseWords;

    VerbArguments(Setting setting) {
        voices = new Voices(setting);
        clauseWords = setting.clauseWords();
        words = setting.words();
        clauses = setting.clauses();
    }

    void find(Trigger trigger, Roles roles) {
        List<Complement> all = new ArrayList<>();
        if (trigger.hasGap()) {
            all.addAll(gap(trigger));
        }
        boolean subjectInGap = all.stream().anyMatch(Complement::isBare);
        all.addAll(clauses.complements(trigger.end(), words.size()));
        Subject before = subjectInGap ? null : clauses.subjectBefore(trigger.index());
        boolean pronoun = !words.analysis(trigger.index()).enclitics().isEmpty();
        genitive(trigger, all, roles);
        if (isSaying(trigger.end())) {
            roles.bar(OF);
        }
        VerbClause clause = new VerbClause(trigger, roles, before, VerbClause.groups(all), all, pronoun);
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

    /** «يقضي بأن»: the clause stands where a phrase behind ب would. */
    private boolean isSaying(int at) {
        return at < words.size() && words.token(at).folded().equals("بان");
    }

    /** What stands between a verb and its noun; «أطلقوا عشرات الصواريخ»: a count belongs to the noun. */
    private List<Complement> gap(Trigger trigger) {
        List<Complement> gap = clauses.complements(trigger.index() + 1, trigger.noun());
        int last = gap.size() - 1;
        boolean counts = last >= 0
                && gap.get(last).phrase().end() == trigger.noun()
                && !words.traits(trigger.noun()).hasPreposition()
                && clauseWords.isCount(words, gap.get(last).phrase());
        return counts ? gap.subList(0, last) : gap;
    }

    /** «وقطعت العلاقات مع البلد واتهمته»: who the attached pronoun means, none of those who act. */
    private void objectPronoun(Trigger trigger, Roles roles) {
        boolean open = Voices.isTransitive(trigger) && !roles.has(Role.TARGET);
        String antecedent = open ? clauses.pronouns().antecedent(trigger.index(), roles.entities(Role.ACTOR)) : null;
        if (antecedent != null) {
            roles.put(Role.TARGET, null, antecedent, "attached pronoun");
        }
    }

    /** «أطلق سراح المعتقلين»: what stands right behind a phrase is its genitive, not the subject. */
    private void genitive(Trigger trigger, List<Complement> all, Roles roles) {
        TriggerRow row = trigger.row();
        boolean refined = row.isPhrase() && !row.light() && trigger.end() > trigger.index() + 1;
        boolean light = row.isPhrase() && row.light() && row.role(TriggerRow.GENITIVE) != null;
        if (!refined && !light || Bounds.hasPronoun(words, trigger.end() - 1)) {
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
        VerbClause clause = new VerbClause(trigger, roles, subject, VerbClause.groups(all), all, false);
        add(clause, TriggerRow.OBJECT, clause.group(0), "object of a participle");
        if (subject != null) {
            roles.add(TriggerRow.SUBJECT, subject, "subject of a participle");
        }
        all.forEach(roles::addPrepositional);
    }

    private void verbFirst(VerbClause clause) {
        List<Complement> first = clause.group(0);
        List<Complement> second = clause.group(1).isEmpty() ? behindAside(clause) : adjacent(clause);
        if (first.isEmpty()) {
            understood(clause);
        } else if (second.isEmpty()
                && voices.isSurelyObject(clause.trigger(), first.get(0).phrase())) {
            understood(clause);
            add(clause, TriggerRow.OBJECT, first, "object");
        } else if (voices.isPassive(clause, second)) {
            add(clause, Voices.passiveSlot(clause.trigger()), first, "passive");
        } else if (voices.isFirstPerson(clause.trigger())
                || second.isEmpty()
                        && !clause.pronoun()
                        && (voices.isObject(clause.trigger(), first.get(0).phrase()) || isShared(clause.trigger()))) {
            understood(clause);
            add(clause, TriggerRow.OBJECT, first, "object");
        } else {
            add(clause, TriggerRow.SUBJECT, first, "subject after verb");
            add(clause, TriggerRow.OBJECT, second, "object");
            clauses.topics().remember(clause.trigger().index(), Subject.of(first, How.UNDERSTOOD));
        }
    }

    /** «زار المبعوث العاصمة والتقى الوزير»: a joined verb that wants an object has the subject of the verb before it. */
    private boolean isShared(Trigger trigger) {
        return Voices.isTransitive(trigger) && clauses.topics().isShared(trigger.index());
    }

    /** «قتل عشرون رجلا في هجوم شنه …»: behind a count a phrase that does not follow at once is no object. */
    private List<Complement> adjacent(VerbClause clause) {
        List<Complement> first = clause.group(0);
        int end = first.get(first.size() - 1).phrase().end();
        boolean count = words.pos(first.get(0).phrase().first()) == PartOfSpeech.NUM;
        return count && clause.group(1).get(0).phrase().first() > end ? List.of() : clause.group(1);
    }

    /** «دعا الوزير في مقابلة مع صحيفة، المجتمع الدولي»: the object behind an aside that only a comma closes. */
    private List<Complement> behindAside(VerbClause clause) {
        List<Complement> all = clause.all();
        if (all.size() < 2
                || !Voices.isTransitive(clause.trigger())
                || all.get(all.size() - 1).isBare()
                || clause.pronoun()) {
            return List.of();
        }
        int comma = all.get(all.size() - 1).phrase().end();
        boolean aside = comma + 1 < words.size()
                && words.token(comma).isMark('،')
                && !words.traits(comma + 1).hasConjunction()
                && !words.traits(comma + 1).hasPreposition();
        NounPhrase object = aside ? clauses.phraseAt(comma + 1) : null;
        return object != null
                        && !voices.isAccusative(object)
                        && (object.entity() != null
                                || object.personal()
                                || words.traits(object.first()).definite())
                ? List.of(new Complement("", object, false))
                : List.of();
    }

    private void subjectFirst(VerbClause clause, Subject before) {
        Trigger trigger = clause.trigger();
        List<Complement> object = clause.group(0);
        boolean passive = voices.isPassiveBehind(before, clause);
        clause.roles()
                .add(
                        passive ? Voices.passiveSlot(trigger) : TriggerRow.SUBJECT,
                        before,
                        passive ? "passive" : "subject before verb");
        add(clause, TriggerRow.OBJECT, object, "object");
        if (!passive) {
            clauses.topics().remember(trigger.index(), before);
        }
    }

    private void understood(VerbClause clause) {
        boolean passive = clause.trigger().form().voice() == Form.Voice.PASSIVE;
        Subject subject = clauses.topics().topic(clause.trigger().index());
        if (subject != null && !passive) {
            clause.roles().add(TriggerRow.SUBJECT, subject, "understood subject");
        }
    }

    private static void add(VerbClause clause, String slot, List<Complement> parts, String rule) {
        for (Complement part : parts) {
            clause.roles().add(slot, part.phrase(), rule);
        }
    }
}
