package org.rawi.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rawi.archive.query.QueryToken.Kind;

/**
 * Reads a query by recursive descent, one method a production:
 *
 * <pre>
 * query  = either
 * either = all { "OR" all }
 * all    = term { [ "AND" ] term }
 * term   = "NOT" term | "(" either ")" | where | phrase | word
 * where  = field ":" [ "=" ] ( word | phrase )
 * phrase = '"' words '"'                              also «words» and “words”
 * field  = person | org | place | type | status | actor | target | source | speaker | outlet
 *        | after | before | incident | anonymous
 * word   = anything else up to a space, a bracket or a quotation mark
 * </pre>
 *
 * <p>Operators are written in capitals; و and أو are words like others. {@code after:} and {@code before:} take a day, a
 * month or a year: {@code after:2018-07 before:2018-08} is July.
 */
public final class QueryParser {

    /** Longest query, in UTF-16 code units: more than a person writes. */
    static final int MAX_LENGTH = 4_000;

    /** Deepest nesting of brackets and NOT. */
    static final int MAX_DEPTH = 40;

    private static final String TERM = "a word, a \"phrase\", a field or (";

    private final String query;
    private final List<QueryToken> tokens;
    private int at;
    private int depth;

    private QueryParser(String query) {
        this.query = query;
        this.tokens = new QueryLexer(query).tokens();
    }

    /** @throws QueryException where the query is empty, malformed, too long or too deep */
    public static Query parse(String query) {
        if (query.length() > MAX_LENGTH) {
            throw new QueryException(
                    query.substring(0, 40) + "…",
                    new QueryToken(Kind.WORD, query.length() + " characters", 0, 0),
                    "at most " + MAX_LENGTH + " characters");
        }
        QueryParser parser = new QueryParser(query);
        Query tree = parser.either();
        if (!parser.peek().is(Kind.END)) {
            throw parser.expected(TERM + " or the end of the query");
        }
        return tree;
    }

    /** {@code either = all { "OR" all }} */
    private Query either() {
        List<Query> parts = new ArrayList<>(List.of(all()));
        while (skip(Kind.OR)) {
            parts.add(all());
        }
        return single(parts, Query.Or::new);
    }

    /** {@code all = term { [ "AND" ] term }} */
    private Query all() {
        List<Query> parts = new ArrayList<>(List.of(term()));
        while (skip(Kind.AND) || beginsTerm()) {
            parts.add(term());
        }
        return single(parts, Query.And::new);
    }

    /** {@code term = "NOT" term | "(" either ")" | where | phrase | word} */
    private Query term() {
        QueryToken token = peek();
        return switch (token.kind()) {
            case NOT -> nested(() -> new Query.Not(term()));
            case OPEN -> nested(this::bracketed);
            case FIELD, EXACT_FIELD -> where();
            case PHRASE -> new Query.Phrase(searchable());
            case WORD -> new Query.Word(searchable());
            default -> throw expected(TERM);
        };
    }

    private Query bracketed() {
        Query inside = either();
        if (!skip(Kind.CLOSE)) {
            throw expected("AND, OR or )");
        }
        return inside;
    }

    /** {@code where = field ":" [ "=" ] ( word | phrase )} */
    private Query where() {
        QueryToken name = peek();
        Field field = Field.of(name.text()).orElseThrow(() -> expected("one of the fields " + Field.list()));
        at++;
        QueryToken value = peek();
        boolean touches = value.start() == name.end();
        if (!touches || !value.is(Kind.WORD) && !value.is(Kind.PHRASE)) {
            throw expected(field.value().expected() + " right after " + field.key() + ":");
        }
        String canonical = field.value()
                .canonical(value.text())
                .orElseThrow(() -> expected(field.value().expected()));
        at++;
        return new Query.Where(field, canonical, name.is(Kind.EXACT_FIELD));
    }

    private String searchable() {
        QueryToken token = peek();
        if (!QueryLexer.hasLetter(token.text())) {
            throw expected("a letter or a digit to look for");
        }
        at++;
        return token.text();
    }

    /** Steps over NOT or a bracket and reads what it governs. */
    private Query nested(Supplier<Query> inside) {
        if (depth == MAX_DEPTH) {
            throw expected("at most " + MAX_DEPTH + " brackets and NOTs inside one another");
        }
        depth++;
        at++;
        Query part = inside.get();
        depth--;
        return part;
    }

    private boolean beginsTerm() {
        QueryToken token = peek();
        return token.isField()
                || token.is(Kind.WORD)
                || token.is(Kind.PHRASE)
                || token.is(Kind.NOT)
                || token.is(Kind.OPEN);
    }

    private static Query single(List<Query> parts, Function<List<Query>, Query> several) {
        return parts.size() == 1 ? parts.get(0) : several.apply(parts);
    }

    private QueryToken peek() {
        return tokens.get(at);
    }

    private boolean skip(Kind kind) {
        if (peek().is(kind)) {
            at++;
            return true;
        }
        return false;
    }

    private QueryException expected(String what) {
        return new QueryException(query, peek(), what);
    }
}
