package org.rawi.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Lexicon;
import org.rawi.name.Repeats.Named;
import org.rawi.token.Tokens;

/** Makes one entity of all mentions of one thing. Immutable and thread-safe. */
final class Uniting {

    /** What stands between the words of a name. */
    private static final Pattern MARKS = Pattern.compile("[\"«»“”_#\\s]+");

    private final Identity identity;
    private final Romanisation romanisation;

    Uniting(Lexicon lexicon) {
        identity = new Identity(lexicon);
        romanisation = new Romanisation(lexicon);
    }

    Names unite(Clues clues, List<Named> named) {
        Map<String, List<Named>> groups = new LinkedHashMap<>();
        Groups same = new Groups(clues, identity, named);
        for (int i = 0; i < named.size(); i++) {
            groups.computeIfAbsent(same.of(i), k -> new ArrayList<>()).add(named.get(i));
        }
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (List<Named> group : groups.values()) {
            Entity entity = entity(clues, "e" + (entities.size() + 1), group);
            entities.add(entity);
            for (Named each : group) {
                mentions.add(new Mention(
                        clues.span(
                                each.candidate().first(),
                                each.candidate().end(),
                                each.candidate().cut()),
                        entity.id(),
                        each.candidate().why()));
            }
        }
        return new Names(entities, mentions);
    }

    private Entity entity(Clues clues, String id, List<Named> group) {
        EntityType type = type(group.get(0).candidate().type());
        for (Named each : group) {
            if (each.of().entry() != null) {
                var entry = each.of().entry();
                String latin = entry.has("latin") ? entry.get("latin") : romanisation.of(entry.word());
                return new Entity(id, type, entry.word(), latin, "known by " + entry.where());
            }
        }
        String name = fullest(clues.tokens(), clues, group);
        return new Entity(id, type, name, romanisation.of(name), "the same words, or short for them");
    }

    private static String fullest(Tokens tokens, Clues clues, List<Named> group) {
        String best = "";
        for (Named each : group) {
            Candidate name = each.candidate();
            String words = clues.span(name.first(), name.end(), name.cut()).in(tokens.text());
            String text =
                    article(clues, each) + MARKS.matcher(words).replaceAll(" ").strip();
            if (text.length() > best.length()) {
                best = text;
            }
        }
        return best;
    }

    /** Of «للعراق» nothing of the article is left in the span; the name has it. */
    private static String article(Clues clues, Named name) {
        int cut = name.candidate().cut();
        return cut > 1 && clues.word(name.candidate().first()).startsWith("لل", cut - 2) ? "ال" : "";
    }

    private static EntityType type(Sort sort) {
        return switch (sort) {
            case PERSON -> EntityType.PERSON;
            case PLACE -> EntityType.PLACE;
            default -> EntityType.ORGANIZATION;
        };
    }
}
