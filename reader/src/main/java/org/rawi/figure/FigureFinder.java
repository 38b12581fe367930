package org.rawi.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.event.Event;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;

/** Finds counts, and of whom. Immutable and thread-safe. */
public final class FigureFinder {

    private final QuantityReader quantities;
    private final NounReader nouns;

    public FigureFinder(Lexicon lexicon) {
        quantities = new QuantityReader(lexicon);
        nouns = new NounReader(lexicon, quantities);
    }

    /** Figures in order of the text; two with one span where one number counts both dead and hurt. */
    public List<Figure> find(NounPhrases phrases, List<TimeExpression> times, Claims claims, List<Event> events) {
        Words words = phrases.words();
        Taken taken = new Taken(words, times, phrases.names());
        KindChooser kinds = new KindChooser(words, taken, quantities);
        List<Figure> figures = new ArrayList<>();
        for (Count count : new CountScan(words, taken, quantities, nouns).counts()) {
            Decision decision = kinds.decide(count);
            Span span = words.phrase(count.first(), count.end());
            Claim claim = decision.isNone() ? null : claims.around(span);
            for (Figure.Kind kind : decision.kinds()) {
                figures.add(figure(count, kind, span, claim == null ? null : claim.id(), decision.why()));
            }
        }
        return figures;
    }

    private static Figure figure(Count count, Figure.Kind kind, Span span, @Nullable String claim, String why) {
        Amount amount = count.amount();
        return new Figure(
                span,
                kind,
                amount.low(),
                amount.high(),
                amount.approximate(),
                claim,
                "number (" + count.where() + "), " + why);
    }
}
