package org.rawi.formats.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows its path, so that every complaint about it can say where it stands. Members without a value
 * may be null or absent, and unknown ones are never looked at.
 */
final class Node {

    private final @Nullable Object value;
    private final String path;

    private Node(@Nullable Object value, String path) {
        this.value = value;
        this.path = path;
    }

    static Node root(@Nullable Object value) {
        return new Node(value, "");
    }

    boolean has(String member) {
        return value instanceof Map<?, ?> map && map.get(member) != null;
    }

    /** The member's value; complaints about an absent one come when it is looked into. */
    Node get(String member) {
        Object inner = value instanceof Map<?, ?> map ? map.get(member) : null;
        return new Node(inner, path.isEmpty() ? member : path + "." + member);
    }

    /** The elements of an array; a lone value stands for an array of one, an absent array is empty. */
    List<Node> list(String member) {
        Node inner = get(member);
        if (inner.value == null) {
            return List.of();
        }
        if (!(inner.value instanceof List<?> elements)) {
            return List.of(inner);
        }
        List<Node> nodes = new ArrayList<>(elements.size());
        for (Object element : elements) {
            nodes.add(new Node(element, inner.path + "[" + nodes.size() + "]"));
        }
        return nodes;
    }

    Node object() {
        if (value instanceof Map<?, ?>) {
            return this;
        }
        throw expected("an object");
    }

    String text(String member) {
        @Nullable String text = textOrNull(member);
        if (text == null) {
            throw get(member).expected("a string");
        }
        return text;
    }

    @Nullable
    String textOrNull(String member) {
        Node inner = get(member);
        if (inner.value == null || inner.value instanceof String) {
            return (String) inner.value;
        }
        throw inner.expected("a string");
    }

    /** An id: a string, or a number taken as written; empty where there is none. */
    String id(String member) {
        Node inner = get(member);
        return inner.value instanceof Long
                ? inner.value.toString()
                : textOr(member, "").strip();
    }

    String textOr(String member, String otherwise) {
        @Nullable String text = textOrNull(member);
        return text == null ? otherwise : text;
    }

    int integer(String member) {
        @Nullable Long number = longOrNull(member);
        if (number == null || number < 0 || number > Integer.MAX_VALUE) {
            throw get(member).expected("a whole number from 0");
        }
        return number.intValue();
    }

    @Nullable
    Long longOrNull(String member) {
        Node inner = get(member);
        if (inner.value == null || inner.value instanceof Long) {
            return (Long) inner.value;
        }
        if (inner.value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15) {
            return real.longValue();
        }
        throw inner.expected("a whole number");
    }

    boolean flag(String member) {
        Node inner = get(member);
        if (inner.value == null || inner.value instanceof Boolean) {
            return inner.value != null && (Boolean) inner.value;
        }
        throw inner.expected("true or false");
    }

    /** A member that names a constant in any letter case. */
    <E extends Enum<E>> E constant(String member, Class<E> type) {
        return get(member).constant(type);
    }

    /** The constant that this value names in any letter case. */
    <E extends Enum<E>> E constant(Class<E> type) {
        String name = value instanceof String text ? text.toUpperCase(Locale.ROOT) : "";
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw expected("one of " + Arrays.toString(type.getEnumConstants()));
    }

    JsonException expected(String what) {
        return new JsonException((path.isEmpty() ? "" : path + ": ") + "expected " + what + ", found " + found());
    }

    private String found() {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        if (value instanceof List<?>) {
            return "an array";
        }
        String text = value.toString();
        return "\"" + (text.length() <= 40 ? text : text.substring(0, 40) + "…") + "\"";
    }
}
