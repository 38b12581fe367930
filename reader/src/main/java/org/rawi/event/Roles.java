package org.rawi.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Argument.Role;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Collects the arguments of one trigger: its row's frame names the role of each slot, the noun says whether it fits. */
final class Roles {

    private static final Set<String> PLACES = Set.of(
            "في", "داخل", "قرب", "وسط", "شمال", "جنوب", "شرق", "غرب", "عند", "خارج", "شمالي", "جنوبي", "شرقي", "غربي");
    private static final Set<String> INSTRUMENTS = Set.of("ب", "عبر", "بواسطه", "باستخدام");

    /** How many words back a town may have been named. */
    private static final int REACH = 80;

    private final Names names;
    private final Words words;
    private final EventWords known;
    private final TriggerRow row;
    private final @Nullable EventType[] types;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();
    private boolean named;
    private boolean barred;

    Roles(Names names, Words words, EventWords known, TriggerRow row, @Nullable EventType[] types) {
        this.names = names;
        this.types = types;
        this.words = words;
        this.known = known;
        this.row = row;
    }

    List<Argument> arguments() {
        return arguments;
    }

    boolean has(Role role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    /** Whether an actor or target is a name, or speaks for one. */
    boolean isNamed() {
        return named;
    }

    /** Whether the construction makes the word another one. */
    boolean isBarred() {
        return barred;
    }

    List<Integer> links() {
        return List.copyOf(links);
    }

    private @Nullable Role role(String slot) {
        Role role = row.role(slot);
        return role == null && slot.equals(TriggerRow.SUBJECT) && !row.verbal() ? Role.ACTOR : role;
    }

    /** «قتلوا في هجوم»: the phrase names the event itself; true where it does. */
    private boolean isLink(NounPhrase phrase) {
        if (types[phrase.first()] != row.type() || phrase.entity() != null) {
            return false;
        }
        links.add(phrase.first());
        return true;
    }

    void add(String slot, NounPhrase phrase, String rule) {
        barred |= row.barred().contains(slot);
        if (row.type() == EventType.ASSAULT && isLink(phrase)) {
            return;
        }
        Role role = role(slot);
        Token head = words.token(phrase.first());
        barred |= slot.equals(TriggerRow.OBJECT) && row.type() == EventType.COERCE && known.isNoParticipant(head);
        if (role != null && !known.isTime(head) && !known.isNoParticipant(head)) {
            named |= phrase.personal() && (role == Role.ACTOR || role == Role.TARGET);
            String why = row.where() + " " + slot + ", " + rule;
            if (slot.equals(TriggerRow.SUBJECT)) {
                keep(role, phrase.span(), phrase.entity(), why);
            } else {
                put(role, phrase.span(), phrase.entity(), why);
            }
        }
    }

    void add(String slot, Subject subject, String rule) {
        if (subject.phrase() != null) {
            add(slot, subject.phrase(), rule);
            return;
        }
        Role role = role(slot);
        if (role != null) {
            put(role, subject.span(), subject.entity(), row.where() + " " + slot + ", " + rule);
        }
    }

    /** Adds an argument; a town that would be the target is where it happens. */
    void put(Role role, @Nullable Span span, @Nullable String entity, String why) {
        String id = entity == null && span != null ? placed(span) : entity;
        if (id == null && span != null && role == Role.PLACE) {
            id = sameTown(span);
        }
        boolean scene = isScene(id) || id != null && span != null && id.equals(placed(span)) && isViolence();
        keep(role == Role.TARGET && scene ? Role.PLACE : role, span, id, why);
    }

    private void keep(Role role, @Nullable Span span, @Nullable String id, String why) {
        for (Argument earlier : arguments) {
            if (span != null && span.equals(earlier.span())) {
                return;
            }
        }
        named |= id != null && (role == Role.ACTOR || role == Role.TARGET);
        arguments.add(new Argument(role, span, id, why));
    }

    /** The place that a phrase names, by itself or behind a class word; null for none. */
    @Nullable
    String placeOf(NounPhrase phrase) {
        return phrase.entity() == null ? placed(phrase.span()) : phrase.entity();
    }

    /** «مدينة مأرب»: the place that a class word introduces. */
    private @Nullable String placed(Span span) {
        int first = words.tokens().at(span.start());
        if (!known.isPlace(words.token(first))) {
            return null;
        }
        for (Mention mention : names.inside(span)) {
            return mention.span().start()
                                    <= words.token(Math.min(first + 2, words.size() - 1))
                                            .span()
                                            .end()
                            && names.entity(mention.entity()).type() == EntityType.PLACE
                    ? mention.entity()
                    : null;
        }
        return null;
    }

    /** «المدينة» alone is the town last named. */
    private @Nullable String sameTown(Span span) {
        int at = words.tokens().at(span.start());
        boolean alone =
                words.token(at).span().end() >= span.end() && words.traits(at).definite();
        if (!alone || !known.isPlace(words.token(at)) || at == 0) {
            return null;
        }
        int floor = Math.max(0, at - REACH);
        List<Mention> before = names.inside(words.tokens().span(floor, at));
        for (int i = before.size() - 1; i >= 0; i--) {
            Entity entity = names.entity(before.get(i).entity());
            if (entity.type() == EntityType.PLACE && !known.isCountry(entity.name())) {
                return entity.id();
            }
        }
        return null;
    }

    /** A town that is attacked is where it happens; a country is who is attacked. */
    boolean isScene(@Nullable String id) {
        if (id == null || !isViolence()) {
            return false;
        }
        Entity entity = names.entity(id);
        return entity.type() == EntityType.PLACE && !known.isCountry(entity.name());
    }

    private boolean isViolence() {
        return row.type() == EventType.ASSAULT || row.type() == EventType.PROTEST;
    }

    void addPrepositional(Complement part) {
        String slot = part.slot();
        NounPhrase phrase = part.phrase();
        if (part.isBare() || known.isNoParticipant(words.token(phrase.first()))) {
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
        if (slot.equals("ب") && isPlaceName(phrase)) {
            return takesPlace() ? Role.PLACE : null;
        }
        if (role == Role.INSTRUMENT || role == null && INSTRUMENTS.contains(slot) && takesPlace()) {
            return known.isInstrument(words.token(phrase.first())) ? Role.INSTRUMENT : null;
        }
        if (role == Role.PLACE && slot.equals("في") || role == null && PLACES.contains(slot) && takesPlace()) {
            return isPlace(phrase) ? Role.PLACE : null;
        }
        return role;
    }

    /** Deeds have a place and means; talk has none of its own. */
    private boolean takesPlace() {
        return switch (row.type()) {
            case ASSAULT, PROTEST, COERCE, MOBILIZE, RETREAT, AID -> true;
            default -> row.frame().containsValue(Role.PLACE);
        };
    }

    private boolean isPlaceName(NounPhrase phrase) {
        String id = phrase.entity();
        return id != null && names.entity(id).type() == EntityType.PLACE;
    }

    boolean isPlace(NounPhrase phrase) {
        return known.isPlace(words.token(phrase.first())) || isPlaceName(phrase);
    }
}
