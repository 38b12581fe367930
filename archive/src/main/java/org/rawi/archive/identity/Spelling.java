package org.rawi.archive.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.identity.Particle.Beside;
import org.rawi.script.Folding;
import org.rawi.script.Letters;

/**
 * Takes names apart and spells their parts in one way: what folding unites, hamza on the line or none, a letter written
 * once or twice, with the article or without, particles apart from their word or one with it. Immutable and thread-safe.
 */
final class Spelling {

    static final String ARTICLE = "ال";
    /** Fewest letters that must be left of a word when its article is taken off. */
    private static final int SHORTEST = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}\\p{N}\u0640]+");

    private final Particles particles = new Particles();

    NameParts parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder ahead = new StringBuilder();
        boolean whole = true;
        for (String word : BETWEEN_WORDS.split(name, -1)) {
            @Nullable Particle particle = particles.of(word);
            if (particle != null && particle.stands(Beside.NEXT)) {
                whole &= particle.begins() || !parts.isEmpty() || ahead.length() > 0;
                ahead.append(particle.as());
            } else if (particle != null && !parts.isEmpty() && ahead.length() == 0) {
                int last = parts.size() - 1;
                parts.set(last, once(parts.get(last) + particle.as()));
            } else if (!word.isEmpty()) {
                parts.add(once(ahead + (particle == null ? bare(joined(Folding.key(word))) : particle.as())));
                ahead.setLength(0);
            }
        }
        if (ahead.length() > 0) {
            parts.add(ahead.toString());
        }
        parts.removeIf(String::isEmpty);
        return new NameParts(parts, whole);
    }

    /** A word that holds a particle, as if the two were written apart: عبدالرحمن, نورالدين. */
    private String joined(String word) {
        for (Particle particle : particles.all()) {
            if (particle.isIn(word)) {
                int length = particle.joint().length();
                return particle.stands(Beside.NEXT)
                        ? particle.as() + word.substring(length)
                        : joined(word.substring(0, word.length() - length)) + particle.as();
            }
        }
        return word;
    }

    private static String bare(String word) {
        boolean article = word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + SHORTEST;
        return article ? word.substring(ARTICLE.length()) : word;
    }

    /** Letters that stand twice stand once, and a hamza on the line is left out. */
    private static String once(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean again = once.length() > 0 && once.charAt(once.length() - 1) == c && !Character.isDigit(c);
            if (c != Letters.HAMZA && !again) {
                once.append(c);
            }
        }
        return once.toString();
    }
}
