package org.rawi.formats.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.token.Tokenizer;

/** What a comparison shows to be missed, invented or wrong: layer by layer, each in order of the text. */
final class MistakeList {

    private static final Comparator<Mistake> BY_PLACE =
            Comparator.comparing(Mistake::layer).thenComparing(Mistake::span);

    private final Comparison comparison;
    private final ItemText gold;
    private final ItemText read;
    private final List<Sentence> sentences;
    private final List<Mistake> list = new ArrayList<>();

    MistakeList(Comparison comparison) {
        this.comparison = comparison;
        this.gold = new ItemText(comparison.gold);
        this.read = new ItemText(comparison.read);
        this.sentences = Tokenizer.tokenize(comparison.gold.report().text()).sentences();
        new NameMistakes(comparison, gold, read, this).collect();
        claims();
        events();
        figures();
        loaded();
    }

    List<Mistake> list() {
        list.sort(BY_PLACE);
        return List.copyOf(list);
    }

    void missed(Layer layer, Span span, String what) {
        add(layer, Mistake.Kind.MISSED, span, what, "");
    }

    void invented(Layer layer, Span span, String what, String why) {
        add(layer, Mistake.Kind.INVENTED, span, what, why);
    }

    void wrong(Layer layer, Span span, String should, String is, String why) {
        add(layer, Mistake.Kind.WRONG, span, "should be " + should + ", is " + is, why);
    }

    private void claims() {
        for (Claim claim : comparison.claims.missed()) {
            missed(Layer.CLAIM, place(claim), gold.claim(claim));
        }
        for (Claim claim : comparison.claims.invented()) {
            invented(Layer.CLAIM, place(claim), read.claim(claim), claim.why());
        }
        for (Matching.Pair<Claim> pair : comparison.claims.pairs()) {
            if (!comparison.rightOrigin(pair)) {
                wrong(
                        Layer.SOURCE,
                        place(pair.gold()),
                        gold.source(pair.gold().origin()),
                        read.source(pair.read().origin()) + " for " + gold.claim(pair.gold()),
                        pair.read().why());
            }
            if (!pair.gold().content().equals(pair.read().content())) {
                wrong(
                        Layer.CONTENT,
                        place(pair.gold()),
                        gold.quote(pair.gold().content()),
                        read.quote(pair.read().content()),
                        pair.read().why());
            }
        }
    }

    private void events() {
        Matching<Event> others = Matching.of(
                comparison.events.missed(),
                comparison.events.invented(),
                (a, b) -> Overlap.pairs(a.triggers(), b.triggers()) > 0);
        for (Matching.Pair<Event> pair : others.pairs()) {
            wrong(
                    Layer.EVENT,
                    place(pair.gold()),
                    gold.event(pair.gold()),
                    read.event(pair.read()),
                    pair.read().why());
        }
        for (Event event : others.missed()) {
            missed(Layer.EVENT, place(event), gold.event(event));
        }
        for (Event event : others.invented()) {
            invented(Layer.EVENT, place(event), read.event(event), event.why());
        }
        comparison.events.pairs().forEach(this::inside);
    }

    private void inside(Matching.Pair<Event> pair) {
        Span place = shared(pair);
        String event = gold.event(pair.gold());
        if (pair.gold().status() != pair.read().status()) {
            String is = ItemText.lower(pair.read().status()) + ": " + event;
            wrong(
                    Layer.STATUS,
                    place,
                    ItemText.lower(pair.gold().status()),
                    is,
                    pair.read().why());
        }
        Matching<Argument> arguments = comparison.arguments(pair);
        for (Argument one : arguments.missed()) {
            missed(Layer.ARGUMENT, place(one, place), gold.argument(one) + " of " + event);
        }
        for (Argument one : arguments.invented()) {
            invented(Layer.ARGUMENT, place(one, place), read.argument(one) + " of " + event, one.why());
        }
    }

    /** The first trigger that both sides have. */
    private static Span shared(Matching.Pair<Event> pair) {
        return pair.gold().triggers().stream()
                .filter(trigger -> Overlap.pairs(List.of(trigger), pair.read().triggers()) > 0)
                .findFirst()
                .orElse(place(pair.gold()));
    }

    private static Span place(Argument argument, Span otherwise) {
        return argument.span() == null ? otherwise : argument.span();
    }

    private void figures() {
        Matching<Figure> others = Matching.of(
                comparison.figures.missed(),
                comparison.figures.invented(),
                (a, b) -> a.span().overlaps(b.span()));
        for (Matching.Pair<Figure> pair : others.pairs()) {
            wrong(
                    Layer.FIGURE,
                    pair.gold().span(),
                    gold.figure(pair.gold()),
                    read.figure(pair.read()),
                    pair.read().why());
        }
        unmatched(Layer.FIGURE, others, Figure::span, gold::figure, read::figure, Figure::why);
    }

    private void loaded() {
        unmatched(
                Layer.LOADED,
                comparison.loaded,
                LoadedWord::span,
                word -> gold.quote(word.span()),
                word -> read.quote(word.span()),
                LoadedWord::why);
    }

    private <T> void unmatched(
            Layer layer,
            Matching<T> matching,
            Function<T, Span> span,
            Function<T, String> inGold,
            Function<T, String> inRead,
            Function<T, String> why) {
        for (T item : matching.missed()) {
            missed(layer, span.apply(item), inGold.apply(item));
        }
        for (T item : matching.invented()) {
            invented(layer, span.apply(item), inRead.apply(item), why.apply(item));
        }
    }

    private void add(Layer layer, Mistake.Kind kind, Span span, String what, String why) {
        list.add(new Mistake(layer, kind, comparison.gold.report().id(), span, what, why, sentence(span)));
    }

    private String sentence(Span span) {
        Sentence best = null;
        for (Sentence sentence : sentences) {
            if (best == null || sentence.span().start() <= span.start()) {
                best = sentence;
            }
        }
        return best == null ? "" : comparison.gold.report().text(best.span()).replaceAll("\\s+", " ");
    }

    private static Span place(Claim claim) {
        return first(claim.cue().isEmpty() ? claim.content() : claim.cue());
    }

    private static Span place(Event event) {
        return first(event.triggers());
    }

    private static Span first(List<Span> spans) {
        return spans.isEmpty() ? Span.of(0, 0) : spans.get(0);
    }
}
