package org.rawi.formats.score;

import org.rawi.figure.Figure;
import org.rawi.formats.cause.FigureCauses;
import org.rawi.formats.cause.Wording;
import org.rawi.loaded.LoadedWord;

/** Figures and loaded words: items of one span. */
final class SmallMistakes {

    private final Comparison comparison;
    private final ItemText gold;
    private final ItemText read;
    private final Wording wording;
    private final MistakeList mistakes;

    SmallMistakes(Comparison comparison, MistakeList mistakes) {
        this.comparison = comparison;
        this.gold = new ItemText(comparison.gold);
        this.read = new ItemText(comparison.read);
        this.wording = new Wording(comparison.read.words());
        this.mistakes = mistakes;
    }

    void collect() {
        figures();
        loaded();
    }

    private void figures() {
        Matching<Figure> others = Matching.of(
                comparison.figures.missed(),
                comparison.figures.invented(),
                (a, b) -> a.span().overlaps(b.span()));
        for (Matching.Pair<Figure> pair : others.pairs()) {
            mistakes.wrong(
                    Layer.FIGURE,
                    FigureCauses.wrong(pair.gold(), pair.read()),
                    pair.gold().span(),
                    ItemText.correction(gold.figure(pair.gold()), read.figure(pair.read())),
                    pair.read().why());
        }
        for (Figure figure : others.missed()) {
            mistakes.missed(Layer.FIGURE, FigureCauses.missed(figure), figure.span(), gold.figure(figure));
        }
        for (Figure figure : others.invented()) {
            mistakes.invented(
                    Layer.FIGURE, FigureCauses.invented(figure), figure.span(), read.figure(figure), figure.why());
        }
    }

    private void loaded() {
        for (LoadedWord word : comparison.loaded.missed()) {
            mistakes.missed(Layer.LOADED, wording.at(word.span()) + " missed", word.span(), gold.quote(word.span()));
        }
        for (LoadedWord word : comparison.loaded.invented()) {
            mistakes.invented(
                    Layer.LOADED,
                    wording.at(word.span()) + " invented",
                    word.span(),
                    read.quote(word.span()),
                    word.why());
        }
    }
}
