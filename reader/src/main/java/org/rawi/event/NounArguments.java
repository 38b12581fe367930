package org.rawi.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Argument.Role;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.script.Folding;
import org.rawi.text.Span;

/** The arguments of a noun: its genitive, the adjectives of countries, what its prepositions lead in. */
final class NounArguments {

    private final Words words;
    private final Names names;
    private final ClauseReader reader;
    private final EventWords known;

    NounArguments(Words words, Names names, ClauseReader reader, EventWords known) {
        this.words = words;
        this.names = names;
        this.reader = reader;
        this.known = known;
    }

    void find(Trigger trigger, Roles roles) {
        int at = trigger.end();
        NounPhrase genitive = genitive(trigger, at);
        if (genitive != null) {
            at = genitive.end();
        }
        List<Complement> right = reader.read(at, words.size());
        addGenitive(trigger, genitive, right, roles);
        nisba(trigger, roles);
        right.forEach(roles::addPrepositional);
        if (trigger.helper() >= 0) {
            helper(trigger, roles);
        }
    }

    private void helper(Trigger trigger, Roles roles) {
        List<Complement> right = reader.read(trigger.helper() + 1, words.size());
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
        if (trigger.row().role(TriggerRow.GENITIVE) == null || at >= words.size()) {
            return null;
        }
        int last = trigger.end() - 1;
        if (words.traits(last).definite()
                || words.token(last).folded().endsWith("ا")
                || words.traits(last).possessed()) {
            return null;
        }
        if (words.traits(at).hasPreposition() || words.traits(at).hasConjunction() || known.isTime(words.token(at))) {
            return null;
        }
        if (words.pos(at) == PartOfSpeech.ADJ && !words.traits(at).definite()) {
            return null;
        }
        return reader.at(at);
    }

    private void addGenitive(Trigger trigger, @Nullable NounPhrase genitive, List<Complement> right, Roles roles) {
        if (genitive == null) {
            return;
        }
        Role role = trigger.row().role(TriggerRow.GENITIVE);
        boolean otherTarget = right.stream()
                .anyMatch(part -> part.slot().equals("ل") && trigger.row().role("ل") == Role.TARGET);
        Complement object =
                !right.isEmpty() && right.get(0).isBare() && !right.get(0).added() ? right.get(0) : null;
        if (role == Role.TARGET
                && (otherTarget || object != null && object.phrase().first() == genitive.end())) {
            roles.put(Role.ACTOR, genitive.span(), genitive.entity(), "genitive beside a target");
            if (object != null) {
                roles.put(Role.TARGET, object.phrase().span(), object.phrase().entity(), "object of a verbal noun");
            }
            return;
        }
        if (role != null && role != Role.PLACE && isTownOfViolence(trigger, genitive)) {
            roles.put(Role.PLACE, genitive.span(), genitive.entity(), "a town in the genitive");
            return;
        }
        roles.add(TriggerRow.GENITIVE, genitive, "genitive");
        for (Complement part : right) {
            if (!part.isBare() || !part.added()) {
                break;
            }
            roles.add(TriggerRow.GENITIVE, part.phrase(), "genitive");
        }
    }

    private boolean isTownOfViolence(Trigger trigger, NounPhrase phrase) {
        EventType type = trigger.row().type();
        String id = phrase.entity();
        if (type != EventType.ASSAULT && type != EventType.PROTEST || id == null) {
            return false;
        }
        Entity entity = names.entity(id);
        return entity.type() == EntityType.PLACE && !known.isCountry(entity.name());
    }

    /** «القصف التركي»: the adjective of a country after the noun names who does it. */
    private void nisba(Trigger trigger, Roles roles) {
        int at = trigger.end();
        while (at < words.size() && at < trigger.end() + 4 && words.pos(at) == PartOfSpeech.ADJ) {
            Span span = words.withoutParticles(at);
            String entity = entityOf(words.token(at).folded());
            if (entity != null && !roles.has(Role.ACTOR)) {
                roles.put(Role.ACTOR, span, entity, "adjective of a country");
            }
            at++;
        }
    }

    private @Nullable String entityOf(String adjective) {
        Set<String> places = known.placesOf(adjective);
        String stem = stem(adjective);
        for (Entity entity : names.entities()) {
            String name = EventWords.bare(Folding.key(entity.name()));
            boolean same = places.contains(name)
                    || places.isEmpty()
                            && stem.length() > 2
                            && name.startsWith(stem)
                            && name.length() <= stem.length() + 3;
            if (entity.type() == EntityType.PLACE && same) {
                return entity.id();
            }
        }
        return null;
    }

    private static String stem(String adjective) {
        String word = EventWords.bare(adjective);
        for (String ending : new String[] {"يه", "يين", "يون", "ي"}) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return "";
    }
}
