package org.rawi.spelling;

import java.util.Set;
import java.util.function.Predicate;
import org.rawi.script.Letters;

/**
 * Where a space is missing in a word that nobody knows: after a letter that ends words, before an article, or after a
 * letter that never joins the next one, so that the eye does not miss the space.
 */
final class GluedWords {

    private static final int SHORTEST = 6;
    /** Shorter ones are names («جونزاليس») more often than words («اليه»). */
    private static final int SHORTEST_ARTICLED = 5;

    private static final int COMMON = 6;
    private static final int VERY_COMMON = 9;

    private static final String NEVER_JOINS = "ادذرزوء";
    private static final String ARTICLE = "ال";
    private static final String NEGATION = "لا";
    /** What looks like إلا is mostly the beginning of a plural: «الأودية». */
    private static final Set<String> BARE_ARTICLES = Set.of("الا", "والا", "فالا", "بالا", "للا");

    private static final Set<String> SHORT_WORDS = Set.of("من", "في", "ان", "عن", "او", "ما", "لا");

    private final Commonness commonness;
    private final Predicate<String> known;

    GluedWords(Commonness commonness, Predicate<String> known) {
        this.commonness = commonness;
        this.known = known;
    }

    /**
     * The length of the first of two words, in letters of the folded word; 0 where they are not two.
     *
     * @param written the letters as written, as many as folded ones
     */
    int find(String folded, String written) {
        int best = 0;
        int bestScore = 0;
        for (int at = 2; folded.length() >= SHORTEST && at <= folded.length() - 3; at++) {
            int score = score(folded.substring(0, at), folded.substring(at), written.charAt(at - 1));
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best;
    }

    private int score(String left, String right, char lastWritten) {
        boolean ended = lastWritten == Letters.TEH_MARBUTA || lastWritten == Letters.ALEF_MAKSURA;
        if (ended && left.length() > 2) {
            return known.test(left) && known.test(right) ? Integer.MAX_VALUE : 0;
        }
        int both = Math.min(commonness.of(left), commonness.of(right));
        boolean articled = right.startsWith(ARTICLE)
                && right.length() >= SHORTEST_ARTICLED
                && (left.length() > 2 || SHORT_WORDS.contains(left));
        if (articled || left.equals(NEGATION) && commonness.isPresentVerb(right)) {
            return both >= COMMON ? both : 0;
        }
        boolean seamless = NEVER_JOINS.indexOf(left.charAt(left.length() - 1)) >= 0
                && left.length() > 2
                && !BARE_ARTICLES.contains(left);
        return seamless && right.length() > 3 && both >= VERY_COMMON ? both : 0;
    }
}
