package org.rawi.incidents.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rawi.incidents.place.Places;
import org.rawi.incidents.value.Given;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Given.Days;
import org.rawi.incidents.value.Given.Named;
import org.rawi.script.Folding;

/** Whether two values may mean the same. */
final class Likeness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<String> ARTICLES = List.of("وال", "بال", "لل", "ال");

    private final Places places;

    Likeness(Places places) {
        this.places = places;
    }

    boolean alike(Given a, Given b) {
        if (a instanceof Count one && b instanceof Count other) {
            return one.low() == null ? other.low() == null : one.low().equals(other.low());
        }
        if (a instanceof Days one && b instanceof Days other) {
            return overlap(one, other);
        }
        return a instanceof Named one && b instanceof Named other && sameName(one, other);
    }

    /** Whether two places may be one: names that no table knows may lie anywhere; towns
     * of one country may lie near each other; a country is named for other reasons, too. */
    boolean mayBeOnePlace(Given a, Given b) {
        String one = ((Named) a).name();
        String other = ((Named) b).name();
        if (one == null || other == null || !places.isKnown(one) || !places.isKnown(other)) {
            return true;
        }
        boolean country = places.isCountry(one) || places.isCountry(other);
        return country || alike(a, b) || places.shareCountry(one, other);
    }

    /** Whether two names may stand for one: common nouns may stand for any. */
    boolean mayBeOneName(Given a, Given b) {
        return ((Named) a).name() == null || ((Named) b).name() == null || alike(a, b);
    }

    static boolean overlap(Days a, Days b) {
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }

    /** Whether they name one thing, share a word, or one is a place within the other. */
    boolean sameName(Named a, Named b) {
        if (a.name() != null && b.name() != null) {
            boolean within = places.encloses(a.name(), b.name()) || places.encloses(b.name(), a.name());
            if (within || a.name().equals(b.name())) {
                return true;
            }
        }
        if (standsFor(a, b) || standsFor(b, a)) {
            return true;
        }
        Set<String> shared = words(a.text());
        shared.retainAll(words(b.text()));
        return !shared.isEmpty();
    }

    /** «الجيش الأميركي»: an adjective stands for the country that the other names. */
    private boolean standsFor(Named adjective, Named country) {
        String name = country.name();
        return name != null
                && words(adjective.text()).stream()
                        .flatMap(word -> places.ofNisba(word).stream())
                        .anyMatch(place -> places.same(place, name));
    }

    /** Folded words of two letters and more, without article. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(Folding.key(text))) {
            if (word.length() > 1) {
                words.add(bare(word));
            }
        }
        return words;
    }

    private static String bare(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() > 2) {
                return word.substring(article.length());
            }
        }
        return word;
    }
}
