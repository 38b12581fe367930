package org.rawi.formats.html;

import java.util.List;
import org.rawi.formats.telling.Named;

/** Who is named, and everywhere. */
final class NameList {

    private NameList() {}

    static void write(Items items) {
        List<Named> names = items.telling().named();
        if (names.isEmpty()) {
            return;
        }
        items.heading("الأسماء", "Names");
        for (int i = 0; i < names.size(); i++) {
            name(items, Marks.item('n', i), names.get(i));
        }
        items.endOfSection();
    }

    private static void name(Items items, String item, Named named) {
        items.item(item);
        items.html().open("strong").words(named.entity().name()).close().raw(" ");
        if (named.entity().latin() != null) {
            items.english(named.entity().latin());
        }
        items.html().raw(" ");
        items.label(Labels.of(named.entity().type()));
        named.roles().forEach(role -> items.html().raw(" · ").words(role));
        items.html().open("div", "class", "links");
        items.links(item, "name");
        items.html().close();
        items.endOfItem(named.entity().why());
    }
}
