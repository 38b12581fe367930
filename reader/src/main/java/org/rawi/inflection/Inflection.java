package org.rawi.inflection;

import java.util.ArrayList;
import java.util.List;
import org.rawi.inflection.Form.Kind;
import org.rawi.lexicon.Entry;
import org.rawi.script.Folding;
import org.rawi.script.Letters;

/** Which forms a table row stands for: its columns say whether it is a verb, a noun, an adjective or fixed. */
public final class Inflection {

    private Inflection() {}

    private static final List<String> SHAPING = List.of("present", "forms", "passive", "participle", "noun");

    /** Rows of one key have the same forms, so that those of «قدم» are made once for all its phrases. */
    public static String key(String table, Entry entry) {
        StringBuilder key = new StringBuilder(64)
                .append(inflects(table))
                .append('\t')
                .append(entry.kind())
                .append('\t')
                .append(firstWord(entry.word()));
        for (String column : SHAPING) {
            key.append('\t');
            String cell = entry.get(column);
            if (cell.indexOf(' ') < 0) {
                key.append(cell);
            } else {
                firstWords(entry.list(column)).forEach(word -> key.append(word).append('|'));
            }
        }
        return key.toString();
    }

    private static String inflects(String table) {
        return switch (table) {
            case "triggers", "status-words", "figure-verbs", "loaded" -> "pos";
            case "source-nouns", "offices" -> "noun";
            default -> table;
        };
    }

    /** The forms of the row's word; of a phrase, those of its first word. */
    public static List<Form> of(String table, Entry entry) {
        String first = firstWord(entry.word());
        return switch (table) {
            case "cues" -> cue(first, entry);
            case "triggers", "status-words", "figure-verbs", "loaded" -> byPartOfSpeech(first, entry);
            case "counted" -> NounForms.noun(first, firstWords(entry.list("forms")));
            case "source-nouns", "offices" -> NounForms.noun(first, List.of());
            default -> List.of(Form.fixed(Folding.key(first)));
        };
    }

    private static List<Form> cue(String first, Entry entry) {
        List<Form> forms = new ArrayList<>(
                switch (entry.kind()) {
                    case "verb" ->
                        VerbForms.of(first, firstWord(entry.get("present")), firstWords(entry.list("passive")));
                    case "noun" -> NounForms.noun(first, firstWords(entry.list("present")));
                    case "participle" -> NounForms.adjective(first, List.of(), Kind.PARTICIPLE);
                    default ->
                        entry.has("present")
                                ? VerbForms.of(
                                        first, firstWord(entry.get("present")), firstWords(entry.list("passive")))
                                : List.of(Form.fixed(Folding.key(first)));
                });
        participles(entry, forms);
        if (entry.kind().equals("verb")) {
            for (String noun : entry.list("noun")) {
                forms.addAll(NounForms.noun(firstWord(noun), List.of()));
            }
        }
        return forms;
    }

    private static List<Form> byPartOfSpeech(String first, Entry entry) {
        List<Form> forms = new ArrayList<>(
                switch (entry.get("pos")) {
                    case "verb" ->
                        VerbForms.of(first, firstWord(entry.get("forms")), firstWords(entry.list("passive")));
                    case "noun" -> NounForms.noun(first, firstWords(entry.list("forms")));
                    case "adjective" -> NounForms.adjective(first, entry.list("forms"), Kind.NOUN);
                    case "phrase" -> phrase(first, entry);
                    default -> List.of(Form.fixed(Folding.key(first)));
                });
        participles(entry, forms);
        return forms;
    }

    /** The table gives the indefinite form; where it lost its ي (ناف of نفى), the ي comes back in the others (نافيا). */
    private static void participles(Entry entry, List<Form> forms) {
        String present = firstWord(entry.has("present") ? entry.get("present") : entry.get("forms"));
        boolean weak = present.endsWith("ي") || present.endsWith("و") || present.endsWith("ى");
        for (String participle : entry.list("participle")) {
            String word = firstWord(participle);
            List<Form> inflected = new ArrayList<>(NounForms.adjective(word, List.of(), Kind.PARTICIPLE));
            if (weak && !word.endsWith("ي")) {
                inflected.removeIf(form -> form.folded().equals(Folding.key(word) + "ا"));
                inflected.addAll(NounForms.adjective(word + "ي", List.of(), Kind.PARTICIPLE));
            }
            forms.addAll(inflected);
        }
    }

    private static List<Form> phrase(String first, Entry entry) {
        List<String> given = entry.list("forms");
        boolean verb = !given.isEmpty() && given.get(0).charAt(0) == Letters.YEH;
        return verb
                ? VerbForms.of(first, firstWord(given.get(0)), firstWords(entry.list("passive")))
                : NounForms.noun(first, firstWords(given));
    }

    private static List<String> firstWords(List<String> phrases) {
        List<String> words = new ArrayList<>(phrases.size());
        for (String phrase : phrases) {
            words.add(firstWord(phrase));
        }
        return words;
    }

    static String firstWord(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0 ? phrase : phrase.substring(0, blank);
    }
}
