package org.rawi.formats.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    NameMistakes(Comparison comparison, ItemText gold, ItemText read, MistakeList mistakes) {
        this.comparison = comparison;
        this.gold = gold;
        this.read = read;
        this.mistakes = mistakes;
    }

    void collect() {
        mentions();
        joins(comparison.gold, comparison.read, "one entity, here apart: ");
        joins(comparison.read, comparison.gold, "two entities, here one: ");
    }

    private void mentions() {
        List<Comparison.Name> missed = new ArrayList<>(comparison.goldNames);
        missed.removeAll(comparison.readNames);
        List<Comparison.Name> invented = new ArrayList<>(comparison.readNames);
        invented.removeAll(comparison.goldNames);
        var near = Matching.of(missed, invented, (a, b) -> a.span().overlaps(b.span()));
        near.pairs()
                .forEach(pair -> mistakes.wrong(
                        Layer.MENTION,
                        pair.gold().span(),
                        gold.name(pair.gold()),
                        read.name(pair.read()),
                        why(pair.read().span())));
        near.missed().forEach(name -> mistakes.missed(Layer.MENTION, name.span(), gold.name(name)));
        near.invented()
                .forEach(name -> mistakes.invented(Layer.MENTION, name.span(), read.name(name), why(name.span())));
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
        mistakes.invented(Layer.ENTITY, mention.span(), what + gold.quote(mention.span()) + " and " + name, "");
    }
}
