package org.rawi.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.lexicon.Entry;
import org.rawi.token.Token;

/**
 * The inflected forms of some table rows, found from a token with its clitics: for finders whose rows are phrases that
 * the text interrupts, or that stand in a table of their own. Built once, then only read.
 */
public final class FormIndex {

    private final Map<String, List<Match>> index = new HashMap<>();

    /** A row, and the form of its first word. */
    public record Match(Entry entry, Form form) {}

    /** @param table decides how the rows inflect, as the table of that name does */
    public FormIndex(String table, List<Entry> rows) {
        for (Entry row : rows) {
            for (Form form : Inflection.of(table, row)) {
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
        List<Match> found = new ArrayList<>(2);
        for (Segmentation cut : Segmentations.of(folded)) {
            found.addAll(index.getOrDefault(cut.core(folded), List.of()));
        }
        return found;
    }
}
