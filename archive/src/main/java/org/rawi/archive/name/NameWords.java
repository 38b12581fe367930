package org.rawi.archive.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rawi.script.Folding;
import org.rawi.script.Letters;

/**
 * The words of a name in the one form under which they are kept: folded, without article and without بن. Compounds of
 * عبد and of الله are one word however they are spaced: «عبد الرحمن», «عبدالرحمن» and Abdel-Rahman give عبدرحمن and
 * {@code abdrahman}; «نصر الله» and Nasrallah give نصرلله and {@code nasrallah}.
 */
public final class NameWords {

    private static final Set<String> PARTICLES =
            Set.of("بن", "ابن", "بنت", "ال", "al", "el", "ul", "bin", "ben", "ibn", "bint", "the", "of");

    private static final Pattern SPACED_ALLAH = Pattern.compile("(?<=\\p{L}) ?الله(?= |$)");
    private static final Pattern SPACED_LATIN_ALLAH = Pattern.compile("(?<=[a-z])[ -](?=allah\\b)");
    private static final Pattern ABD = Pattern.compile("\\bعبد ?ال(?=\\p{L}{2})");
    private static final Pattern LATIN_ABD =
            Pattern.compile("\\babd(?:[aeou]+l[ -]?|[ -][ae]l[ -]|[aeou]+([a-z])(?:[ -]?(?=\\1)))");
    private static final Pattern SUN_ARTICLE = Pattern.compile("\\b[ae](?:l|([drstzn])h?)-(?=\\1|\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’‘`ʿʾ´]");
    private static final int SHORTEST_AFTER_ARTICLE = 3;

    private NameWords() {}

    /** In the order of the name; a name of particles alone keeps them. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        List<String> particles = new ArrayList<>();
        for (String word : BETWEEN.split(joined(plain(name)), -1)) {
            if (PARTICLES.contains(word)) {
                particles.add(word);
            } else if (!word.isEmpty()) {
                words.add(withoutArticle(word));
            }
        }
        return words.isEmpty() ? particles : words;
    }

    /** The whole name folded, its marks left out, single spaces between: what {@code =} compares. */
    public static String whole(String name) {
        return String.join(" ", BETWEEN.split(plain(name), -1)).strip();
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(Folding.key(name), Normalizer.Form.NFD);
        return DROPPED.matcher(decomposed).replaceAll("");
    }

    private static String joined(String name) {
        String arabic = ABD.matcher(name).replaceAll("عبد");
        arabic = SPACED_ALLAH.matcher(arabic).replaceAll("لله");
        String latin = LATIN_ABD.matcher(arabic).replaceAll("abd");
        latin = SPACED_LATIN_ALLAH.matcher(latin).replaceAll("");
        return SUN_ARTICLE.matcher(latin).replaceAll("");
    }

    private static String withoutArticle(String word) {
        boolean article = word.length() >= SHORTEST_AFTER_ARTICLE + 2
                && word.charAt(0) == Letters.ALEF
                && word.charAt(1) == Letters.LAM;
        return article ? word.substring(2) : word;
    }
}
