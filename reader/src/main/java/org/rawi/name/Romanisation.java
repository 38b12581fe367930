package org.rawi.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;
import org.rawi.script.Letters;
import org.rawi.token.WordMemo;

/**
 * A name in Latin letters as the press writes them: the consonants of ALA-LC (Library of Congress, Arabic romanization
 * table, 2012) without its dots and macrons, parts of personal names in their usual form. Short vowels are not written in
 * Arabic and are guessed as {@code a} between consonants at a word's beginning; whoever needs more must ask a person.
 */
final class Romanisation {

    private static final String ARTICLE = "ال";
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('أ', "a"),
            Map.entry('إ', "i"),
            Map.entry('آ', "a"),
            Map.entry('ء', ""),
            Map.entry('ؤ', "u"),
            Map.entry('ئ', "i"),
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "dh"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', ""),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "q"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('ة', "a"),
            Map.entry('و', "u"),
            Map.entry('ي', "i"),
            Map.entry('ى', "a"),
            Map.entry('گ', "g"),
            Map.entry('پ', "p"),
            Map.entry('چ', "ch"),
            Map.entry('ڤ', "v"));
    private static final String LONG = "اويىآ";

    /** More than a month's news names. */
    private static final int PLACES = 1 << 12;

    private final Map<String, String> usual = new HashMap<>();
    private final WordMemo<String> known = new WordMemo<>(PLACES, this::romanised);

    Romanisation(Lexicon lexicon) {
        for (String table : new String[] {"places", "personal-names", "name-words"}) {
            for (Entry entry : lexicon.table(table)) {
                if (entry.has("latin")) {
                    usual.put(entry.key(), entry.get("latin"));
                }
            }
        }
    }

    /** The same few hundred names fill the news. */
    String of(String name) {
        return known.get(name);
    }

    private String romanised(String name) {
        StringBuilder latin = new StringBuilder();
        for (String word : name.split("[\\s_]+")) {
            latin.append(latin.length() == 0 ? "" : " ").append(word(word));
        }
        return latin.toString();
    }

    private String word(String word) {
        String known = known(word);
        if (known != null) {
            return known;
        }
        if (word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1) {
            return "al-" + capital(letters(word.substring(ARTICLE.length())));
        }
        return capital(letters(word));
    }

    /** Its usual form; of an adjective of a place, the place's form is no help, the ending is. */
    private @Nullable String known(String word) {
        return usual.get(Folding.key(word));
    }

    private static String letters(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin.append(isConsonantal(word, i) ? c == 'و' ? "w" : "y" : LETTERS.getOrDefault(c, latinOf(c)));
            if (i == 0 && needsVowel(word)) {
                latin.append('a');
            }
        }
        return latin.toString().replace("ii", "i").replaceAll("ia$", "iya");
    }

    /** و and ي at a word's beginning or before a long vowel are consonants. */
    private static boolean isConsonantal(String word, int at) {
        char c = word.charAt(at);
        boolean beforeLong = at + 1 < word.length() && LONG.indexOf(word.charAt(at + 1)) >= 0;
        return (c == 'و' || c == 'ي') && (at == 0 || beforeLong);
    }

    private static boolean needsVowel(String word) {
        return word.length() > 1
                && Letters.isArabicLetter(word.charAt(1))
                && LONG.indexOf(word.charAt(0)) < 0
                && LONG.indexOf(word.charAt(1)) < 0;
    }

    /** Latin letters and digits pass; marks and unknown letters are left out. */
    private static String latinOf(char c) {
        return c < 0x250 ? String.valueOf(c) : "";
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? latin : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }
}
