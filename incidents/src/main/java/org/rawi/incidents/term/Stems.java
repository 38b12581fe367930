package org.rawi.incidents.term;

import java.util.ArrayList;
import java.util.List;
import org.rawi.script.Folding;
import org.rawi.script.Letters;

/**
 * The words of a text without clitics, article and endings, so that «الفيضانات» and «فيضان» count as one. After light10 (Larkey, Ballesteros
 * and Connell, 2002): no dictionary, hence a pure function of the letters; it errs alike in all reports, which is what comparing needs.
 */
public final class Stems {

    private static final String[] PREFIXES = {"وال", "بال", "كال", "فال", "لل", "ال"};
    private static final String[] SUFFIXES = {"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};
    private static final int SHORTEST = 2;

    private Stems() {}

    /** The stems of words of two letters or more, and the numbers, in order of the text. */
    public static List<String> of(CharSequence text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first {@code limit} of them. */
    public static List<String> of(CharSequence text, int limit) {
        String folded = Folding.key(text);
        List<String> stems = new ArrayList<>();
        int at = 0;
        while (at < folded.length() && stems.size() < limit) {
            int end = wordEnd(folded, at);
            if (Character.isDigit(folded.charAt(at))) {
                end = numberEnd(folded, at);
                stems.add(folded.substring(at, end));
            } else if (end - at >= SHORTEST) {
                stems.add(stem(folded.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return stems;
    }

    private static int wordEnd(String folded, int start) {
        int end = start;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A point or comma belongs to a number where a digit follows it. */
    private static int numberEnd(String folded, int start) {
        int end = start + 1;
        while (end < folded.length() && (isDigit(folded, end) || isPoint(folded, end))) {
            end++;
        }
        return end;
    }

    private static boolean isPoint(String folded, int at) {
        char c = folded.charAt(at);
        return (c == '.' || c == ',') && isDigit(folded, at + 1);
    }

    private static boolean isDigit(String folded, int at) {
        return at < folded.length() && Character.isDigit(folded.charAt(at));
    }

    private static String stem(String word) {
        String rest = word.length() > SHORTEST + 1 && word.charAt(0) == Letters.WAW ? word.substring(1) : word;
        return withoutSuffixes(withoutPrefix(rest));
    }

    private static String withoutPrefix(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    private static String withoutSuffixes(String word) {
        String rest = word;
        for (String suffix : SUFFIXES) {
            if (rest.endsWith(suffix) && rest.length() - suffix.length() >= SHORTEST) {
                rest = rest.substring(0, rest.length() - suffix.length());
            }
        }
        return rest;
    }
}
