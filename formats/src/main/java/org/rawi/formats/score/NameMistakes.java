package org.rawi.formats.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.formats.cause.NameCauses;
import org.rawi.name.Entity;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/** Mentions missed, invented, of a wrong extent or type; entities torn apart or thrown together. */
final class NameMistakes {

    private final Comparison comparison;
    private final ItemText gold;
    private final ItemText read;
    private final MistakeList mistakes;

    NameMistakes(Comparison comparison, MistakeList mistakes) {
        this.comparison = comparison;
        this.gold = new ItemText(comparison.gold);
        this.read = new ItemText(comparison.read);
        this.mistakes = mistakes;
    }

    void collect() {
        mentions();
        joins(comparison.gold, comparison.read, "one entity, here apart");
        joins(comparison.read, comparison.gold, "two entities, here one");
    }

    private void mentions() {
        List<Comparison.Name> missed = new ArrayList<>(comparison.goldNames);
        missed.removeAll(comparison.readNames);
        List<Comparison.Name> invented = new ArrayList<>(comparison.readNames);
        invented.removeAll(comparison.goldNames);
        var near = Matching.of(missed, invented, (a, b) -> a.span().overlaps(b.span()));
        near.pairs().forEach(pair -> wrong(pair.gold(), pair.read()));
        Set<Span> settled = ofEntitiesFound();
        for (Comparison.Name name : near.missed()) {
            String cause = NameCauses.missed(name.type(), settled.contains(name.span()));
            mistakes.missed(Layer.MENTION, cause, name.span(), gold.name(name));
        }
        for (Comparison.Name name : near.invented()) {
            String cause = NameCauses.invented(name.type());
            mistakes.invented(Layer.MENTION, cause, name.span(), read.name(name), why(name.span()));
        }
    }

    private void wrong(Comparison.Name should, Comparison.Name is) {
        mistakes.wrong(
                Layer.MENTION,
                NameCauses.wrong(should.type(), should.span(), is.type(), is.span()),
                should.span(),
                ItemText.correction(gold.name(should), read.name(is)),
                why(is.span()));
    }

    /** All places of the entities of which at least one mention was read rightly. */
    private Set<Span> ofEntitiesFound() {
        Set<Span> read = new HashSet<>();
        comparison.readNames.forEach(name -> read.add(name.span()));
        Set<String> found = new HashSet<>();
        List<Mention> all = comparison.gold.mentions();
        all.stream().filter(mention -> read.contains(mention.span())).forEach(mention -> found.add(mention.entity()));
        return all.stream()
                .filter(mention -> found.contains(mention.entity()))
                .map(Mention::span)
                .collect(Collectors.toSet());
    }

    private String why(Span span) {
        for (Mention mention : comparison.read.mentions()) {
            if (mention.span().equals(span)) {
                return mention.why();
            }
        }
        return "";
    }

    /** Entities of {@code whole} whose shared mentions belong to several entities of {@code parts}; each once. */
    private void joins(Reading whole, Reading parts, String what) {
        Map<Span, String> inParts = new HashMap<>();
        parts.mentions().forEach(mention -> inParts.put(mention.span(), mention.entity()));
        Map<String, Map<String, Span>> seen = new HashMap<>();
        for (Mention mention : whole.mentions()) {
            String part = inParts.get(mention.span());
            if (part != null) {
                Map<String, Span> firsts = seen.computeIfAbsent(mention.entity(), e -> new HashMap<>());
                if (firsts.putIfAbsent(part, mention.span()) == null && firsts.size() > 1) {
                    join(whole, mention, what);
                }
            }
        }
    }

    private void join(Reading whole, Mention mention, String what) {
        String name = whole.entities().stream()
                .filter(entity -> entity.id().equals(mention.entity()))
                .map(Entity::name)
                .findFirst()
                .orElse(mention.entity());
        mistakes.invented(
                Layer.ENTITY, what, mention.span(), what + ": " + gold.quote(mention.span()) + " and " + name, "");
    }
}
