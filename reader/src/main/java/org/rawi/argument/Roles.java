package org.rawi.argument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Agents;
import org.rawi.clause.Complement;
import org.rawi.clause.Subject;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.TriggerRow;

/** Collects the arguments of one trigger: its row's frame names the role of each slot, the noun says whether it fits. */
public final class Roles {

    private static final Set<String> PLACES = Set.of(
            "في", "داخل", "قرب", "وسط", "شمال", "جنوب", "شرق", "غرب", "عند", "خارج", "شمالي", "جنوبي", "شرقي", "غربي");
    private static final Set<String> INSTRUMENTS = Set.of("ب", "عبر", "بواسطه", "باستخدام");

    private final Setting setting;
    private final Words words;
    private final TriggerRow row;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();
    private boolean named;
    private boolean led;
    private boolean human;
    private boolean barred;

    Roles(Setting setting, TriggerRow row) {
        this.setting = setting;
        this.words = setting.words();
        this.row = row;
    }

    public List<Argument> arguments() {
        return arguments;
    }

    public boolean has(Role role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    /** Ids of those found so far in a role. */
    Set<String> entities(Role role) {
        Set<String> ids = new HashSet<>();
        for (Argument argument : arguments) {
            if (argument.role() == role && argument.entity() != null) {
                ids.add(argument.entity());
            }
        }
        return ids;
    }

    /** Whether an actor or target is a name, or speaks for one. */
    public boolean isNamed() {
        return named;
    }

    /** Whether an actor is somebody who can act: a name, an office or people, no thing or thought. */
    public boolean isLed() {
        return led;
    }

    /** Whether an actor or target is somebody: a name, an office or people. */
    public boolean isHuman() {
        return human;
    }

    /** Whether the construction makes the word another one. */
    public boolean isBarred() {
        return barred;
    }

    /** Tokens of triggers that the arguments name: its attack, its cause. */
    public List<Integer> links() {
        return List.copyOf(links);
    }

    private @Nullable Role role(String slot) {
        Role role = row.role(slot);
        return role == null && slot.equals(TriggerRow.SUBJECT) && !row.verbal() ? Role.ACTOR : role;
    }

    /** «قتلوا في هجوم», «هذه الهجمات تستهدف»: the phrase names the event itself; true where it does. */
    private boolean isLink(NounPhrase phrase) {
        int head = words.pos(phrase.first()) == PartOfSpeech.DET ? phrase.first() + 1 : phrase.first();
        if (head >= phrase.end() || setting.triggers().typeAt(head) != row.type() || phrase.entity() != null) {
            return false;
        }
        links.add(head);
        return true;
    }

    /** «العقوبات تستهدف الشركات»: what a deed of another kind does is no violence. */
    private boolean isOtherDeed(NounPhrase phrase) {
        EventType deed = setting.triggers().typeAt(phrase.first());
        return deed != null
                && deed != EventType.ASSAULT
                && deed != EventType.MOBILIZE
                && phrase.entity() == null
                && role(TriggerRow.SUBJECT) == Role.ACTOR;
    }

    void add(String slot, NounPhrase phrase, String rule) {
        barred |= row.barred().contains(slot);
        if (row.type() == EventType.ASSAULT && isLink(phrase)) {
            return;
        }
        Role role = role(slot);
        Token head = words.token(phrase.first());
        barred |= slot.equals(TriggerRow.SUBJECT) && row.type() == EventType.ASSAULT && isOtherDeed(phrase);
        boolean nobody = setting.nouns().isNoParticipant(head);
        barred |= slot.equals(TriggerRow.OBJECT) && row.type() == EventType.COERCE && nobody;
        if (role != null && !nobody && !setting.clauseWords().isTime(head)) {
            named |= phrase.personal() && (role == Role.ACTOR || role == Role.TARGET);
            String why = row.where() + " " + slot + ", " + rule;
            boolean weapon = role == Role.ACTOR
                    && row.type() == EventType.ASSAULT
                    && setting.nouns().isWeapon(head);
            if (weapon) {
                keep(Role.INSTRUMENT, phrase.span(), phrase.entity(), why + ", a weapon");
            } else if (slot.equals(TriggerRow.SUBJECT)) {
                keep(role, phrase.span(), phrase.entity(), why);
            } else {
                put(role, phrase.span(), phrase.entity(), why);
            }
        }
    }

    void add(String slot, Subject subject, String rule) {
        Role role = role(slot);
        if (role == Role.INSTRUMENT && subject.how() == Subject.How.UNDERSTOOD) {
            return;
        }
        subject.phrases().forEach(phrase -> add(slot, phrase, rule));
        if (role != null && subject.phrases().isEmpty()) {
            put(role, subject, row.where() + " " + slot + ", " + rule);
        }
    }

    /** Adds somebody, with all that are joined to him, in a role that no slot of the row gives. */
    void put(Role role, Subject subject, String why) {
        subject.phrases().forEach(phrase -> put(role, phrase.span(), phrase.entity(), why));
        if (subject.phrases().isEmpty()) {
            put(role, subject.span(), subject.entity(), why);
        }
    }

    /** Adds an argument; a town that would be the target is where it happens. */
    void put(Role role, @Nullable Span span, @Nullable String entity, String why) {
        Towns towns = setting.towns();
        String introduced = span == null ? null : towns.introduced(span);
        String id = entity == null ? introduced : entity;
        if (id == null && span != null && role == Role.PLACE) {
            id = towns.lastNamed(span);
        }
        boolean named = isScene(id) || id != null && id.equals(introduced) && isViolence();
        boolean scene = named && (span == null || !towns.isSite(span));
        keep(role == Role.TARGET && scene ? Role.PLACE : role, span, id, why);
    }

    private void keep(Role role, @Nullable Span span, @Nullable String id, String why) {
        for (Argument earlier : arguments) {
            if (span != null && span.equals(earlier.span())) {
                return;
            }
        }
        if (span != null && id == null && isMerePart(span)) {
            return;
        }
        boolean party = role == Role.ACTOR || role == Role.TARGET;
        boolean somebody = id != null
                || span != null && setting.people().isSomebody(words.tokens().at(span.start()));
        named |= party && id != null;
        human |= party && somebody;
        led |= role == Role.ACTOR && somebody;
        arguments.add(new Argument(role, span, id, why));
    }

    /** «جراح بعضهم»: who they are is said elsewhere. */
    private boolean isMerePart(Span span) {
        int at = words.tokens().at(span.start());
        return words.token(at).span().end() >= span.end()
                && setting.clauseWords().isMerePart(words, at);
    }

    /** A town that is attacked is where it happens; a country is who is attacked. */
    boolean isScene(@Nullable String id) {
        return id != null && isViolence() && setting.towns().isTown(id);
    }

    private boolean isViolence() {
        return row.type() == EventType.ASSAULT || row.type() == EventType.PROTEST;
    }

    /** A slot that a clause fills, where no phrase does. */
    void bar(String slot) {
        barred |= row.barred().contains(slot);
    }

    void addPrepositional(Complement part) {
        String slot = part.slot();
        NounPhrase phrase = part.phrase();
        if (part.isBare() || setting.nouns().isNoParticipant(words.token(phrase.first()))) {
            return;
        }
        if (slot.equals(Agents.SLOT)) {
            put(Role.ACTOR, phrase.span(), phrase.entity(), "the doer after a passive");
            return;
        }
        barred |= row.barred().contains(slot);
        if (row.type() == EventType.ASSAULT && isLink(phrase)) {
            return;
        }
        Role role = prepositional(slot, phrase);
        if (role != null) {
            named |= phrase.personal() && (role == Role.ACTOR || role == Role.TARGET);
            put(role, phrase.span(), phrase.entity(), row.where() + " " + slot);
        }
    }

    private @Nullable Role prepositional(String slot, NounPhrase phrase) {
        Role role = row.role(slot);
        if (slot.equals("ب") && setting.towns().isPlaceName(phrase)) {
            return takesPlace() ? Role.PLACE : null;
        }
        if (role == Role.INSTRUMENT || role == null && INSTRUMENTS.contains(slot) && takesPlace()) {
            return setting.nouns().isInstrument(words.token(phrase.first())) ? Role.INSTRUMENT : null;
        }
        if (role == Role.PLACE && slot.equals("في") || role == null && PLACES.contains(slot) && takesPlace()) {
            return setting.towns().isPlace(phrase) ? Role.PLACE : null;
        }
        return role == Role.PLACE && isDeed(phrase) || role == Role.TARGET && isAim(phrase) ? null : role;
    }

    private boolean isDeed(NounPhrase phrase) {
        return setting.triggers().typeAt(phrase.first()) != null && phrase.entity() == null;
    }

    /** «دعوة لمواجهة الفقر», «وافق على الانسحاب»: what is asked for or agreed is not whom it is asked of. */
    private boolean isAim(NounPhrase phrase) {
        return row.type() == EventType.AGREE && isDeed(phrase)
                || row.type() == EventType.REQUEST
                        && phrase.entity() == null
                        && !phrase.personal()
                        && !setting.people().isSomebody(phrase.first());
    }

    /** Deeds have a place and means; talk has none of its own. */
    private boolean takesPlace() {
        return switch (row.type()) {
            case ASSAULT, PROTEST, COERCE, MOBILIZE, RETREAT, AID -> true;
            default -> row.frame().containsValue(Role.PLACE);
        };
    }
}
