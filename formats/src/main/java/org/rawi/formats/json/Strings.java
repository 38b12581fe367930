package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** String members, exact even where a text holds half a surrogate pair, which UTF-8 can't carry unescaped. */
public final class Strings {

    private final JsonGenerator out;

    public Strings(JsonGenerator out) {
        this.out = out;
    }

    public void member(String name, @Nullable String value) throws IOException {
        out.writeFieldName(name);
        if (value == null) {
            out.writeNull();
        } else {
            write(value);
        }
    }

    /** A member that is left out where there is nothing to say. */
    public void optional(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            member(name, value);
        }
    }

    public void write(String value) throws IOException {
        if (hasLoneSurrogate(value)) {
            out.writeRawValue(escaped(value));
        } else {
            out.writeString(value);
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || isLone(text, i)) {
                json.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
