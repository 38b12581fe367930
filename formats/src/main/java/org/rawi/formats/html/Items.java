package org.rawi.formats.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.formats.telling.Speaker;
import org.rawi.formats.telling.Telling;

/** The frame of the lists beside the text: headings, items with their anchors, links to their words, who speaks. */
final class Items {

    private final Html html;
    private final Telling telling;
    private final Marks marks;
    private final Map<String, String> claims = new HashMap<>();

    Items(Html html, Telling telling, Marks marks) {
        this.html = html;
        this.telling = telling;
        this.marks = marks;
        for (Claim claim : telling.reading().claims()) {
            claims.putIfAbsent(claim.id(), Marks.item('c', claims.size()));
        }
    }

    Html html() {
        return html;
    }

    Telling telling() {
        return telling;
    }

    void heading(String arabic, String english) {
        html.open("section").open("h2").text(arabic + " ");
        english(english);
        html.close().open("ol").line();
    }

    void endOfSection() {
        html.close().close().line();
    }

    /** Opens an item; the exact offsets of its words go with it. */
    void item(String item) {
        String spans = marks.of(item).stream()
                .map(mark -> mark.exact().start() + "-" + mark.exact().end())
                .collect(Collectors.joining(" "));
        html.open("li", "id", item, "data-i", item, "data-s", spans);
    }

    void endOfItem(String why) {
        if (!why.isEmpty()) {
            html.element("small", why, "class", "why", "dir", "auto");
        }
        html.close().line();
    }

    /** Links to the words of an item, those of one look only. */
    void links(String item, String look) {
        List<Mark> here = marks.of(item).stream()
                .filter(mark -> mark.look().startsWith(look))
                .toList();
        for (Mark mark : here) {
            html.raw(" ").open("a", "class", "words", "href", "#" + mark.anchor());
            html.words(telling.words(mark.exact())).close();
        }
    }

    void label(String words) {
        html.element("span", words, "class", "label");
    }

    void english(String words) {
        html.element("span", words, "class", "english", "lang", "en", "dir", "ltr");
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Who says so: a link to the claim, or that it is the outlet's own voice. */
    void voice(@Nullable String claim) {
        html.raw(" ").open("span", "class", "voice");
        if (claim == null) {
            html.text("بصوت الناشر");
        } else if (!claims.containsKey(claim)) {
            html.text("عن مصدر");
        } else {
            html.text("عن ").open("a", "href", "#" + claims.get(claim));
            speaker(telling.origin(claim));
            html.close();
        }
        html.close();
    }

    void speaker(@Nullable Speaker speaker) {
        if (speaker == null || speaker.words().isEmpty()) {
            html.text(speaker != null && !speaker.anonymous() ? "(مفهوم من السياق)" : "مصدر لم يسمَّ");
            return;
        }
        html.words(speaker.words());
        if (speaker.anonymous()) {
            html.raw(" ").element("span", "لم يسمَّ", "class", "anonymous");
        }
    }
}
