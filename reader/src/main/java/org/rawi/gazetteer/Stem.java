package org.rawi.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.rawi.script.Letters;

/**
 * A folded word, or what remains of it without attached particles.
 *
 * @param word what the tables are asked for; of لل the article is restored
 * @param cut how many folded letters were left out at the front
 */
public record Stem(String word, int cut) {

    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 2;

    /** All ways to cut و ف, then ب ك ل, off the front; the whole word first, then by length of what is cut. */
    public static List<Stem> of(String folded) {
        if (!mayCarryParticles(folded)) {
            return List.of(new Stem(folded, 0));
        }
        List<Stem> stems = new ArrayList<>(4);
        stems.add(new Stem(folded, 0));
        char first = folded.charAt(0);
        addPrepositions(stems, folded, 0);
        if (first == Letters.WAW || first == Letters.FEH) {
            add(stems, folded, 1);
            addPrepositions(stems, folded, 1);
        }
        return stems;
    }

    private static boolean mayCarryParticles(String folded) {
        return folded.length() > SHORTEST && "وفبكل".indexOf(folded.charAt(0)) >= 0;
    }

    private static void addPrepositions(List<Stem> stems, String folded, int at) {
        if (folded.length() - at <= SHORTEST) {
            return;
        }
        char c = folded.charAt(at);
        if (c == Letters.LAM && folded.charAt(at + 1) == Letters.LAM) {
            stems.add(new Stem(ARTICLE + folded.substring(at + 2), at + 2));
        }
        if (c == Letters.BEH || c == Letters.KAF || c == Letters.LAM) {
            add(stems, folded, at + 1);
        }
    }

    private static void add(List<Stem> stems, String folded, int cut) {
        if (folded.length() - cut >= SHORTEST) {
            stems.add(new Stem(folded.substring(cut), cut));
        }
    }

    /** Whether the word carries the article. */
    public boolean isDefinite() {
        return isDefinite(word);
    }

    public static boolean isDefinite(String folded) {
        return folded.length() > ARTICLE.length() + 1 && folded.startsWith(ARTICLE);
    }

    /** Whether the article may be missing or too much by mistake: not on adjectives, which say other things without it. */
    static boolean mayToggle(String folded) {
        return !folded.endsWith("ي") && !folded.endsWith("يه");
    }

    /** A folded word with the article taken off, or put on where it has none. */
    static String toggleArticle(String folded) {
        return isDefinite(folded) ? folded.substring(ARTICLE.length()) : ARTICLE + folded;
    }
}
