package org.rawi.formats.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML in which no text can become markup: only {@link #raw} takes text unescaped, and only our own. */
public final class Html {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    public Html raw(String own) {
        out.append(own);
        return this;
    }

    /** Escaped text. Control characters, which HTML forbids, are shown by their pictures (U+2400 and on). */
    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(visible(c));
            }
        }
        return this;
    }

    private static char visible(char c) {
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        return c == 0x7F ? '\u2421' : c;
    }

    /** Opens an element; attributes are names and values by turns, the values escaped. */
    public Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds text only. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Words of a report among our own: isolated, so that direction marks in them end with them. */
    public Html words(String words) {
        return element("bdi", words);
    }

    public Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
