package org.rawi.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;
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

    private final Map<String, List<Indexed>> index = new HashMap<>();

    /** A form in the index, with the words that must follow where its row is a phrase. */
    private record Indexed(String table, Entry entry, Form form, List<String> rest) {}

    Vocabulary(Lexicon lexicon) {
        for (String table : TABLES) {
            for (Entry entry : lexicon.table(table)) {
                add(table, entry);
            }
        }
    }

    private void add(String table, Entry entry) {
        String[] words = Folding.key(entry.word()).split(" ");
        List<String> rest = List.of(words).subList(1, words.length);
        List<String> known = new ArrayList<>();
        for (Form form : Inflection.of(table, entry)) {
            if (!known.contains(form.folded())) {
                known.add(form.folded());
                index.computeIfAbsent(form.folded(), f -> new ArrayList<>(1))
                        .add(new Indexed(table, entry, form, rest));
            }
        }
    }

    /** The rows that token {@code at} is, or begins: only those that take off the fewest letters. */
    List<Sense> senses(Tokens tokens, int at, List<Segmentation> cuts) {
        List<Sense> found = new ArrayList<>(2);
        int fewest = Integer.MAX_VALUE;
        for (Segmentation cut : cuts) {
            if (cut.stripped() > fewest) {
                break;
            }
            for (Indexed indexed : index.getOrDefault(cut.core(tokens.get(at).folded()), List.of())) {
                int end = fits(indexed.form, cut, tokens.get(at)) ? phraseEnd(tokens, at, indexed.rest) : -1;
                if (end > 0) {
                    found.add(sense(tokens, at, indexed, cut, end));
                    fewest = cut.stripped();
                }
            }
        }
        return found;
    }

    private static Sense sense(Tokens tokens, int at, Indexed indexed, Segmentation cut, int end) {
        Token token = tokens.get(at);
        Span stem = Cut.stem(tokens.text(), token, cut);
        Span span = end == at + 1
                ? stem
                : new Span(stem.start(), tokens.get(end - 1).span().end());
        return new Sense(indexed.table, indexed.entry, indexed.form, span, end, cut.stripped());
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

    /** A later word of a phrase may carry article, preposition, accusative ا or a pronoun. */
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
                        || after.equals("ه")
                        || after.equals("ها")
                        || after.equals("هم"));
    }
}
