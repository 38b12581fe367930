package org.rawi.formats.html;

import java.util.List;
import org.rawi.figure.Figure;
import org.rawi.formats.telling.Amount;
import org.rawi.loaded.LoadedWord;
import org.rawi.time.TimeExpression;

/** Figures, loaded words and times: items of one stretch of words each. */
final class SmallLists {

    private SmallLists() {}

    static void figures(Items items) {
        List<Figure> figures = items.telling().reading().figures();
        if (figures.isEmpty()) {
            return;
        }
        items.heading("الأعداد", "Figures");
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String item = Marks.item('f', i);
            items.item(item);
            items.html().element("strong", Amount.of(figure), "dir", "ltr").raw(" ");
            items.label(Labels.of(figure.kind()));
            items.links(item, "figure");
            items.voice(figure.claim());
            items.endOfItem(figure.why());
        }
        items.endOfSection();
    }

    static void loaded(Items items) {
        List<LoadedWord> loaded = items.telling().reading().loaded();
        if (loaded.isEmpty()) {
            return;
        }
        items.heading("ألفاظ تحكم", "Loaded words");
        for (int i = 0; i < loaded.size(); i++) {
            String item = Marks.item('l', i);
            items.item(item);
            items.links(item, "loaded");
            items.voice(loaded.get(i).claim());
            items.endOfItem(loaded.get(i).why());
        }
        items.endOfSection();
    }

    static void times(Items items) {
        List<TimeExpression> times = items.telling().reading().times();
        if (times.isEmpty()) {
            return;
        }
        items.heading("الأوقات", "Times");
        for (int i = 0; i < times.size(); i++) {
            String item = Marks.item('t', i);
            items.item(item);
            items.links(item, "time");
            items.html().raw(" ").element("span", times.get(i).iso(), "dir", "ltr");
            items.endOfItem(times.get(i).why());
        }
        items.endOfSection();
    }
}
