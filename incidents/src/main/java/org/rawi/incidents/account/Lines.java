package org.rawi.incidents.account;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Named values, a line each: name, tab, value. A backslash stands before what would end a line or a name. */
final class Lines {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @throws IllegalArgumentException for a line without a tab */
    static Lines of(String text) {
        Lines lines = new Lines();
        for (String line : text.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab >= 0) {
                lines.values.put(line.substring(0, tab), unescaped(line.substring(tab + 1)));
            } else if (!line.isEmpty()) {
                throw new IllegalArgumentException("account: expected name, tab, value; found \"" + line + "\"");
            }
        }
        return lines;
    }

    /** Keeps a value unless it is null or empty. */
    void put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, value.toString());
        }
    }

    String needed(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("account: expected a line \"" + name + "\", found " + values.keySet());
        }
        return value;
    }

    /** The value of a line, empty where there is none. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    <T> @Nullable T one(String name, Function<String, T> parse) {
        String value = values.get(name);
        return value == null ? null : parsed(name, value, parse);
    }

    SortedSet<String> all(String name) {
        return all(name, String::valueOf);
    }

    <T> SortedSet<T> all(String name, Function<String, T> parse) {
        SortedSet<T> all = new TreeSet<>();
        String joined = values.get(name);
        if (joined != null) {
            for (String value : joined.split("\\|", -1)) {
                all.add(parsed(name, value, parse));
            }
        }
        return all;
    }

    private static <T> T parsed(String name, String value, Function<String, T> parse) {
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("account: " + name + ": can't read \"" + value + "\"", e);
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                c = value.charAt(++i);
                plain.append(c == 'n' ? '\n' : c == 'r' ? '\r' : c);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(name).append('\t').append(escaped(value)).append('\n'));
        return text.toString();
    }
}
