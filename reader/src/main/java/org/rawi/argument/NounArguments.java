package org.rawi.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Clauses;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerRow;

/** The arguments of a noun: its genitive, the adjectives of countries, what its prepositions lead in. */
final class NounArguments {

    private static final String FOR = "ل";

    private final Words words;
    private final Clauses clauses;
    private final Setting setting;
    private final Doers doers;
    private final Nationals nationals;

    NounArguments(Setting setting, Doers doers) {
        this.setting = setting;
        this.doers = doers;
        this.nationals = new Nationals(setting);
        words = setting.words();
        clauses = setting.clauses();
    }

    void find(Trigger trigger, Roles roles) {
        int at = trigger.end();
        NounPhrase genitive = genitive(trigger, at);
        if (genitive != null) {
            at = genitive.end();
        }
        List<Complement> right = clauses.complements(at, words.size());
        addGenitive(trigger, genitive, right, roles);
        nationals.add(trigger, roles);
        right.forEach(roles::addPrepositional);
        if (trigger.helper() >= 0) {
            helper(trigger, roles);
        }
        possessor(trigger, roles);
        casualties(trigger, roles);
        Subject sufferer = roles.has(Role.TARGET) ? null : doers.sufferer(trigger);
        if (sufferer != null) {
            roles.put(Role.TARGET, sufferer, "who suffers it by the governing verb");
            return;
        }
        Subject doer = roles.has(Role.ACTOR)
                ? null
                : doers.of(trigger, !roles.arguments().isEmpty());
        if (doer != null) {
            roles.put(Role.ACTOR, doer, "the doer by its governing verb");
        }
    }

    /** «اعتقاله», «اجتماعه», «دعمها للحزب»: the pronoun takes up the last one named, or of whom the text speaks. */
    private void possessor(Trigger trigger, Roles roles) {
        Role role = trigger.row().role(TriggerRow.GENITIVE);
        boolean first = trigger.row().words().length > 2
                && words.traits(trigger.index()).possessed();
        int at = first ? trigger.index() : trigger.end() - 1;
        if (role == null || !words.traits(at).possessed() || words.traits(at).definite()) {
            return;
        }
        if (role == Role.ACTOR || role == Role.TARGET && roles.has(Role.TARGET)) {
            owner(at, roles);
        } else if (role == Role.TARGET) {
            named(at, Role.TARGET, roles.entities(Role.ACTOR), roles);
        }
    }

    private void owner(int at, Roles roles) {
        Subject topic = roles.has(Role.ACTOR) ? null : clauses.topics().topic(at);
        if (topic != null && clauses.pronouns().agrees(at, topic)) {
            roles.put(Role.ACTOR, topic, "attached pronoun");
        } else if (topic != null) {
            named(at, Role.ACTOR, roles.entities(Role.TARGET), roles);
        }
    }

    private void named(int at, Role role, Set<String> except, Roles roles) {
        String antecedent = clauses.pronouns().antecedent(at, except);
        if (antecedent != null) {
            roles.put(role, null, antecedent, "attached pronoun");
        }
    }

    /** «20 قتيلا»: the counted dead and wounded are themselves who was hit. */
    private void casualties(Trigger trigger, Roles roles) {
        int count = trigger.index() - 1;
        if (count < 0 || words.pos(count) != PartOfSpeech.NUM || trigger.row().type() != EventType.ASSAULT) {
            return;
        }
        if (setting.people().isSomebody(trigger.index())) {
            Span counted = words.phrase(count, trigger.end());
            roles.put(Role.TARGET, counted, null, "the counted are who was hit");
        }
    }

    private void helper(Trigger trigger, Roles roles) {
        List<Complement> right = clauses.complements(trigger.helper() + 1, words.size());
        boolean first = true;
        for (Complement part : right) {
            if (part.isBare() && (first || part.added())) {
                roles.put(Role.ACTOR, part.phrase().span(), part.phrase().entity(), "subject of its light verb");
            }
            first = false;
        }
        right.forEach(roles::addPrepositional);
    }

    private @Nullable NounPhrase genitive(Trigger trigger, int at) {
        boolean wanted = trigger.row().role(TriggerRow.GENITIVE) != null
                || trigger.row().barred().contains(TriggerRow.GENITIVE);
        if (!wanted || at >= words.size()) {
            return null;
        }
        int last = trigger.end() - 1;
        if (words.traits(last).definite()
                || words.token(last).folded().endsWith("ا")
                || words.traits(last).possessed()
                || words.traits(trigger.index()).possessed()) {
            return null;
        }
        boolean joined = words.traits(at).hasConjunction()
                || words.pos(at) == PartOfSpeech.NUM && words.token(at).folded().charAt(0) == Letters.WAW;
        if (words.traits(at).hasPreposition() || joined || setting.clauseWords().isTime(words.token(at))) {
            return null;
        }
        boolean adjective =
                words.pos(at) == PartOfSpeech.ADJ && !words.traits(at).definite();
        return adjective && !clauses.isCounted(at) ? null : clauses.phraseAt(at);
    }

    private void addGenitive(Trigger trigger, @Nullable NounPhrase genitive, List<Complement> right, Roles roles) {
        if (genitive == null) {
            return;
        }
        Role role = trigger.row().role(TriggerRow.GENITIVE);
        NounPhrase object = object(genitive, right);
        boolean acts = genitive.personal() || genitive.entity() != null;
        if (role == Role.TARGET && acts && isManyWords(trigger)) {
            roles.put(Role.ACTOR, genitive.span(), genitive.entity(), "the genitive of many threats makes them");
            return;
        }
        if (role == Role.TARGET && acts && (object != null || hasTarget(trigger, right))) {
            roles.put(Role.ACTOR, genitive.span(), genitive.entity(), "genitive beside a target");
            if (object != null) {
                roles.put(Role.TARGET, object.span(), object.entity(), "object of a verbal noun");
            }
        } else if (role == Role.ACTOR && roles.isScene(genitive.entity())) {
            roles.put(Role.PLACE, genitive.span(), genitive.entity(), "a town in the genitive");
        } else if (role != Role.ACTOR || canAct(genitive)) {
            joined(genitive, right, roles);
        } else if (trigger.row().role(FOR) == Role.TARGET) {
            roles.put(Role.TARGET, genitive.span(), genitive.entity(), "a thing in the genitive is what it is done to");
        }
    }

    /** «تهديدات الحزب» are made by it, «تهديد الحزب» may be made against it. */
    private static boolean isManyWords(Trigger trigger) {
        return trigger.row().type() == EventType.THREATEN && trigger.form().number() == Form.Number.PLURAL;
    }

    /** A name, an office, people, or what they ride: a thing or thought does nothing. */
    private boolean canAct(NounPhrase phrase) {
        return phrase.entity() != null
                || phrase.personal()
                || words.traits(phrase.first()).plural()
                || setting.people().isSomebody(phrase.first());
    }

    /** «مقتل الجنود والمدنيين» is one phrase, «مقتل جندي وخمسة مدنيين» are two. */
    private void joined(NounPhrase genitive, List<Complement> right, Roles roles) {
        List<Complement> all = new ArrayList<>();
        all.add(new Complement("", genitive, false));
        for (Complement part : right) {
            if (!part.isBare() || !part.added()) {
                break;
            }
            clauses.append(all, part);
        }
        all.forEach(part -> roles.add(TriggerRow.GENITIVE, part.phrase(), "genitive"));
    }

    /** «اغتيال المسلحين رئيس الوزراء»: a second phrase right behind the genitive is the object. */
    private @Nullable NounPhrase object(NounPhrase genitive, List<Complement> right) {
        if (right.isEmpty() || !right.get(0).isBare() || right.get(0).added()) {
            return null;
        }
        NounPhrase phrase = right.get(0).phrase();
        PartOfSpeech head = words.pos(phrase.first());
        boolean noun = head == PartOfSpeech.NOUN || head == PartOfSpeech.PROPN;
        boolean own = !words.traits(phrase.first()).definite() || phrase.entity() != null || phrase.personal();
        return noun && own && phrase.first() == genitive.end() ? phrase : null;
    }

    private static boolean hasTarget(Trigger trigger, List<Complement> right) {
        return trigger.row().role(FOR) == Role.TARGET
                && right.stream().anyMatch(part -> part.slot().equals(FOR));
    }
}
