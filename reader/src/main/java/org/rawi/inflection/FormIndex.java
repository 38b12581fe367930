package org.rawi.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.lexicon.Entry;
import org.rawi.script.Letters;
import org.rawi.token.Token;
import org.rawi.token.WordFilter;

/**
 * The inflected forms of some table rows, found from a token with its clitics: for finders whose rows are phrases that
 * the text interrupts, or that stand in a table of their own. Built once, then only read.
 */
public final class FormIndex {

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلكس";
    private static final String[] ENCLITICS = {"هما", "ها", "هم", "هن", "نا", "ه"};

    private final Map<String, List<Match>> index = new HashMap<>();
    private final WordFilter filter = new WordFilter();

    /** A row, and the form of its first word. */
    public record Match(Entry entry, Form form) {}

    /** @param table decides how the rows inflect, as the table of that name does */
    public FormIndex(String table, List<Entry> rows) {
        for (Entry row : rows) {
            for (Form form : Inflection.of(table, row)) {
                filter.add(form.folded());
                List<Match> matches = index.computeIfAbsent(form.folded(), f -> new ArrayList<>(1));
                if (matches.isEmpty() || matches.get(matches.size() - 1).entry() != row) {
                    matches.add(new Match(row, form));
                }
            }
        }
    }

    /** The rows whose first word the token is a form of, those first that take the fewest clitics off. */
    public List<Match> find(Token token) {
        return token.is(Token.Kind.WORD) ? find(token.folded()) : List.of();
    }

    /** The same of a folded word. */
    public List<Match> find(String folded) {
        List<Match> found = plus(List.of(), folded, 0, folded.length());
        int conjunctions = starts(folded, 0, CONJUNCTIONS) ? 1 : 0;
        for (int from = 0; from <= conjunctions; from++) {
            int prepositions = starts(folded, from, PREPOSITIONS) ? 1 : 0;
            for (int stem = from; stem <= from + prepositions; stem++) {
                found = more(folded, stem, found);
            }
        }
        return found;
    }

    private List<Match> more(String folded, int stem, List<Match> before) {
        List<Match> found = stem == 0 ? before : plus(before, folded, stem, folded.length());
        boolean assimilated = stem > 0 && folded.charAt(stem - 1) == Letters.LAM && folded.startsWith("ل", stem);
        if (folded.startsWith("ال", stem)) {
            return plus(found, folded, stem + 2, folded.length());
        }
        if (assimilated) {
            found = plus(found, folded, stem + 1, folded.length());
        }
        for (String enclitic : ENCLITICS) {
            if (folded.endsWith(enclitic)) {
                found = plus(found, folded, stem, folded.length() - enclitic.length());
            }
        }
        return found;
    }

    private List<Match> plus(List<Match> before, String folded, int from, int to) {
        boolean possible =
                to - from >= (from == 0 && to == folded.length() ? 1 : 2) && filter.mayHold(folded, from, to);
        List<Match> matches = possible ? index.get(folded.substring(from, to)) : null;
        if (matches == null) {
            return before;
        }
        if (from > 0 && folded.charAt(from - 1) == Letters.SEEN) {
            matches = matches.stream()
                    .filter(match -> match.form().kind() == Form.Kind.PRESENT)
                    .toList();
        }
        if (before.isEmpty()) {
            return matches;
        }
        List<Match> both = new ArrayList<>(before);
        both.addAll(matches);
        return both;
    }

    private static boolean starts(String folded, int at, String letters) {
        return at < folded.length() && letters.indexOf(folded.charAt(at)) >= 0;
    }
}
