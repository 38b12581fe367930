package org.rawi.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.archive.query.QueryToken.Kind;

/** Cuts a query into its pieces. */
final class QueryLexer {

    private static final Map<Character, Character> QUOTES = Map.of('"', '"', '«', '»', '“', '”', '„', '“');
    private static final String QUOTATION_MARKS = "\"«»“”„";
    private static final Map<String, Kind> OPERATORS = Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT);

    /** Other letters before a colon are no field: «القاهرة: قال». */
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(=?)");

    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String query) {
        this.query = query;
    }

    /** The pieces in order; the last is {@link Kind#END}. */
    List<QueryToken> tokens() {
        while (at < query.length()) {
            char c = query.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at + 1);
            } else {
                Character closing = QUOTES.get(c);
                if (closing == null) {
                    word();
                } else {
                    phrase(closing);
                }
            }
        }
        add(Kind.END, "", at);
        return tokens;
    }

    private void phrase(char closing) {
        int end = query.indexOf(closing, at + 1);
        if (end < 0) {
            throw new QueryException(
                    query,
                    new QueryToken(Kind.PHRASE, query.substring(at + 1), at, query.length()),
                    "the closing quotation mark " + closing);
        }
        add(Kind.PHRASE, withoutMarks(query.substring(at + 1, end)), end + 1);
    }

    private void word() {
        Matcher field = FIELD.matcher(query).region(at, query.length());
        if (field.lookingAt()) {
            add(field.group(2).isEmpty() ? Kind.FIELD : Kind.EXACT_FIELD, field.group(1), field.end());
            return;
        }
        int end = at;
        while (end < query.length() && !endsWord(query.charAt(end))) {
            end++;
        }
        end = Math.max(end, at + 1);
        String text = query.substring(at, end);
        add(OPERATORS.getOrDefault(text, Kind.WORD), text, end);
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new QueryToken(kind, text, at, end));
        at = end;
    }

    /** Other kinds of marks inside a quotation say nothing that could be looked for. */
    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (QUOTATION_MARKS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString().strip();
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || c == '(' || c == ')' || QUOTATION_MARKS.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
