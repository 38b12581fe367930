package org.rawi.formats.terminal;

import java.util.List;
import java.util.Locale;
import org.rawi.figure.Figure;
import org.rawi.formats.telling.Amount;
import org.rawi.formats.telling.Telling;

/** How many, of what, and who counts. */
final class FigureSection {

    private static final int AMOUNT_WIDTH = 22;

    private final Sheet sheet;
    private final Telling telling;

    FigureSection(Sheet sheet, Telling telling) {
        this.sheet = sheet;
        this.telling = telling;
    }

    void write() {
        List<Figure> figures = telling.reading().figures();
        if (!figures.isEmpty()) {
            sheet.heading("Figures");
            figures.forEach(this::write);
        }
    }

    private void write(Figure figure) {
        String kind = figure.kind().name().toLowerCase(Locale.ROOT);
        String amount = Amount.of(figure);
        Flow about = sheet.flow()
                .add("«" + telling.words(figure.span()) + "»", Ink.PLAIN)
                .add("·", Ink.FAINT);
        sheet.entry(
                sheet.flow().add(amount, Ink.HEADING).add(kind, Ink.PLAIN),
                AMOUNT_WIDTH,
                Said.by(about, figure.claim(), telling.origin(figure.claim())));
    }
}
