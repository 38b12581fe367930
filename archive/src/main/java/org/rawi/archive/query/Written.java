package org.rawi.archive.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How the parts of a query are written. */
final class Written {

    private Written() {}

    static String quoted(String text) {
        return '"' + text + '"';
    }

    /** A field's value, in quotes where it would be read otherwise. */
    static String value(String value) {
        QueryToken first = new QueryLexer(value).tokens().get(0);
        boolean plain = first.is(QueryToken.Kind.WORD) && first.text().equals(value) && value.charAt(0) != '=';
        return plain ? value : quoted(value);
    }

    static String joined(List<Query> parts, String operator, Predicate<Query> needsBrackets) {
        return parts.stream()
                .map(part -> bracketed(part, needsBrackets.test(part)))
                .collect(Collectors.joining(operator));
    }

    static String bracketed(Query part, boolean brackets) {
        return brackets ? "(" + part + ")" : part.toString();
    }

    static List<Query> severalOf(List<Query> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("expected two parts or more, found " + parts.size());
        }
        return List.copyOf(parts);
    }
}
