package org.rawi.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/**
 * Which table rows a word of the text is a form of. All inflected tables share one index, so that every word is looked
 * up once for all finders. Built once, then only read.
 */
final class Vocabulary {

    /** The tables whose words inflect, or that finders meet word by word. */
    private static final List<String> TABLES = List.of(
            "cues",
            "triggers",
            "status-words",
            "figure-verbs",
            "counted",
            "loaded",
            "source-nouns",
            "offices",
            "hedges",
            "negations");

    private final Map<String, List<Slot>> index = new HashMap<>();

    /** A form in the index and the rows whose word, or first word, it is. */
    private record Slot(Form form, List<Row> rows) {}

    /** A table row, with the words that must follow where it is a phrase. */
    private record Row(String table, Entry entry, List<String> rest) {}

    Vocabulary(Lexicon lexicon) {
        Map<String, List<Row>> groups = new HashMap<>();
        for (String table : TABLES) {
            for (Entry entry : lexicon.table(table)) {
                String key = Inflection.key(table, entry);
                List<Row> rows = groups.get(key);
                if (rows == null) {
                    rows = new ArrayList<>(2);
                    groups.put(key, rows);
                    index(Inflection.of(table, entry), rows);
                }
                rows.add(new Row(table, entry, rest(entry)));
            }
        }
    }

    /** Of forms spelled alike the first stays. */
    private void index(List<Form> forms, List<Row> rows) {
        Set<String> known = new HashSet<>();
        for (Form form : forms) {
            if (known.add(form.folded())) {
                index.computeIfAbsent(form.folded(), f -> new ArrayList<>(1)).add(new Slot(form, rows));
            }
        }
    }

    private static List<String> rest(Entry entry) {
        if (entry.word().indexOf(' ') < 0) {
            return List.of();
        }
        List<String> words = List.of(entry.key().split(" ", -1));
        return words.subList(1, words.size());
    }

    /** A row with the article («الرئيس») leaves the row without it («رئيس») its say. */
    private static boolean isArticled(Slot slot, Segmentation cut) {
        return cut.article() == 0
                && slot.form.folded().startsWith("ال")
                && slot.rows.stream().allMatch(row -> row.table.equals("source-nouns"));
    }

    /** The rows that token {@code at} is, or begins: only those that take off the fewest letters. */
    List<Sense> senses(Tokens tokens, int at, List<Segmentation> cuts) {
        List<Sense> found = new ArrayList<>(2);
        int fewest = Integer.MAX_VALUE;
        for (Segmentation cut : cuts) {
            if (cut.stripped() > fewest) {
                break;
            }
            for (Slot slot : index.getOrDefault(cut.core(tokens.get(at).folded()), List.of())) {
                if (fits(slot.form, cut, tokens.get(at)) && add(tokens, at, slot, cut, found)) {
                    boolean hides = slot.form.kind() != Form.Kind.FIXED && !isArticled(slot, cut);
                    fewest = hides ? cut.stripped() : fewest;
                }
            }
        }
        return found;
    }

    private static boolean add(Tokens tokens, int at, Slot slot, Segmentation cut, List<Sense> found) {
        int before = found.size();
        for (Row row : slot.rows) {
            int end = phraseEnd(tokens, at, row.rest);
            if (end > 0) {
                found.add(sense(tokens, at, row, slot.form, cut, end));
            }
        }
        return found.size() > before;
    }

    private static Sense sense(Tokens tokens, int at, Row row, Form form, Segmentation cut, int end) {
        Token token = tokens.get(at);
        Span stem = Cut.stem(tokens.text(), token, cut);
        Span span = end == at + 1
                ? stem
                : new Span(stem.start(), tokens.get(end - 1).span().end());
        return new Sense(row.table, row.entry, form, span, end, cut.stripped());
    }

    private static boolean fits(Form form, Segmentation cut, Token token) {
        if (form.bound() && cut.enclitic() == 0) {
            return false;
        }
        boolean future = cut.preposition() == 1 && token.folded().charAt(cut.conjunction()) == Letters.SEEN;
        if (future) {
            return form.kind() == Form.Kind.PRESENT && cut.article() == 0;
        }
        return !form.isVerb() || cut.article() == 0 && (cut.preposition() == 0 || form.kind() == Form.Kind.PRESENT);
    }

    /** Index after the phrase's last word, or -1 where the following words are others. */
    private static int phraseEnd(Tokens tokens, int at, List<String> rest) {
        int next = at + 1;
        for (String word : rest) {
            if (next >= tokens.size() || !isFormOf(tokens.get(next).folded(), word)) {
                return -1;
            }
            next++;
        }
        return next;
    }

    /** A later word of a phrase may carry article, preposition, accusative ا, a dual ending or a pronoun. */
    private static boolean isFormOf(String folded, String word) {
        if (folded.equals(word)) {
            return true;
        }
        int from =
                folded.indexOf(word.length() > 1 && word.endsWith("ه") ? word.substring(0, word.length() - 1) : word);
        if (from < 0 || from > 3) {
            return false;
        }
        String before = folded.substring(0, from);
        String after = folded.substring(Math.min(folded.length(), from + word.length()));
        return (before.isEmpty()
                        || before.equals("ال")
                        || before.equals("ب")
                        || before.equals("بال")
                        || before.equals("لل")
                        || before.equals("ل"))
                && (after.isEmpty()
                        || after.equals("ا")
                        || after.equals("ان")
                        || after.equals("ين")
                        || after.equals("ه")
                        || after.equals("ها")
                        || after.equals("هم"));
    }
}
