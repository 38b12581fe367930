package org.rawi.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.inflection.Form;
import org.rawi.inflection.Inflection;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Tokens;

/**
 * Which table rows a word of the text is a form of. All inflected tables share one index, so that every word is looked
 * up once for all finders. Built once, then only read.
 */
public final class Vocabulary {

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

    /** Most letters before the stem of a later word of a phrase. */
    static final int LONGEST_BEFORE = 3;

    private static final Set<String> BEFORE = Set.of("", "ال", "ب", "بال", "لل", "ل");
    private static final Set<String> AFTER = Set.of("", "ا", "ان", "ين", "ه", "ها", "هم");

    private final Map<String, List<Slot>> index = new HashMap<>();

    /** A form in the index and the rows whose word, or first word, it is. */
    private record Slot(Form form, List<Row> rows) {}

    /** A table row, with the words that must follow where it is a phrase. */
    private record Row(String table, Entry entry, List<String> rest) {}

    public Vocabulary(Lexicon lexicon) {
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
        return List.copyOf(words.subList(1, words.size()));
    }

    /** The rows that a folded word may be or begin, in the order of the cuts. */
    public List<RowForm> rows(String word, List<Segmentation> cuts) {
        List<RowForm> rows = new ArrayList<>(2);
        for (Segmentation cut : cuts) {
            for (Slot slot : index.getOrDefault(cut.core(), List.of())) {
                if (fits(slot.form, cut, word)) {
                    boolean hides = slot.form.kind() != Form.Kind.FIXED && !isArticled(slot, cut);
                    for (Row row : slot.rows) {
                        rows.add(new RowForm(row.table, row.entry, slot.form, cut, row.rest, hides));
                    }
                }
            }
        }
        return rows.isEmpty() ? List.of() : rows;
    }

    /** A row with the article («الرئيس») leaves the row without it («رئيس») its say. */
    private static boolean isArticled(Slot slot, Segmentation cut) {
        if (cut.article() > 0 || !slot.form.folded().startsWith("ال")) {
            return false;
        }
        for (Row row : slot.rows) {
            if (!row.table.equals("source-nouns")) {
                return false;
            }
        }
        return true;
    }

    /** Of the rows a word may be, those it is where no phrase begins with it. */
    public static List<RowForm> alone(List<RowForm> rows) {
        List<RowForm> met = new ArrayList<>(rows.size());
        for (RowForm row : rows) {
            if (!row.isPhrase() && !add(row, met)) {
                break;
            }
        }
        return met;
    }

    /** Of the rows that token {@code at} may be, those that the words after it allow. */
    public static List<RowForm> met(List<RowForm> rows, Tokens tokens, int at) {
        List<RowForm> met = new ArrayList<>(rows.size());
        for (RowForm row : rows) {
            if (phraseEnd(tokens, at, row.rest()) > 0 && !add(row, met)) {
                break;
            }
        }
        return met;
    }

    /** Adds a row unless rows before it take fewer letters off and hide it. */
    private static boolean add(RowForm row, List<RowForm> met) {
        for (RowForm earlier : met) {
            if (earlier.hides() && earlier.cut().stripped() < row.cut().stripped()) {
                return false;
            }
        }
        return met.add(row);
    }

    /** The rows that token {@code at} is, or begins, at their place in the text. */
    public static List<Sense> senses(List<RowForm> met, Tokens tokens, int at) {
        if (met.isEmpty()) {
            return List.of();
        }
        List<Sense> senses = new ArrayList<>(met.size());
        for (RowForm row : met) {
            Span stem = Cut.stem(tokens.text(), tokens.get(at), row.cut());
            int end = phraseEnd(tokens, at, row.rest());
            Span span = row.isPhrase()
                    ? new Span(stem.start(), tokens.get(end - 1).span().end())
                    : stem;
            senses.add(new Sense(
                    row.table(), row.entry(), row.form(), span, end, row.cut().stripped()));
        }
        return senses;
    }

    private static boolean fits(Form form, Segmentation cut, String word) {
        if (form.bound() && cut.enclitic() == 0) {
            return false;
        }
        if (cut.isFuture(word)) {
            return form.kind() == Form.Kind.PRESENT && cut.article() == 0;
        }
        return !form.isVerb() || cut.article() == 0 && (cut.preposition() == 0 || form.kind() == Form.Kind.PRESENT);
    }

    /** Index after the phrase's last word, or -1 where the following words are others. */
    private static int phraseEnd(Tokens tokens, int at, List<String> rest) {
        int end = at + 1 + rest.size();
        if (end > tokens.size()) {
            return -1;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (!isFormOf(tokens.get(at + 1 + i).folded(), rest.get(i))) {
                return -1;
            }
        }
        return end;
    }

    /** A later word of a phrase may carry article, preposition, accusative ا, a dual ending or a pronoun. */
    private static boolean isFormOf(String folded, String word) {
        int length = word.length();
        int certain = length > 1 && word.charAt(length - 1) == Letters.HEH ? length - 1 : length;
        for (int from = 0; from <= LONGEST_BEFORE && from + certain <= folded.length(); from++) {
            if (folded.charAt(from) == word.charAt(0) && folded.regionMatches(from, word, 0, certain)) {
                return BEFORE.contains(folded.substring(0, from))
                        && AFTER.contains(folded.substring(Math.min(folded.length(), from + length)));
            }
        }
        return false;
    }
}
