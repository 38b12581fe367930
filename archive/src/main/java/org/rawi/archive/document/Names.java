package org.rawi.archive.document;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rawi.archive.name.NameWords;
import org.rawi.archive.name.Sound;
import org.rawi.archive.query.Field;
import org.rawi.name.Entity;

/** The words of all names of one thing, and these names whole. */
final class Names {

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> wholes = new LinkedHashSet<>();

    private Names() {}

    static Names of(String name) {
        Names names = new Names();
        names.add(name);
        return names;
    }

    static Names of(Entity entity) {
        Names names = of(entity.name());
        if (entity.latin() != null) {
            names.addLatin(entity.latin());
        }
        return names;
    }

    void add(String name) {
        words.addAll(NameWords.of(name));
        String whole = NameWords.whole(name);
        if (!whole.isEmpty()) {
            wholes.add(whole);
        }
    }

    /** Only those words that nobody could hear in the Arabic name: Trump in «ترامب», but not Qasim in «قاسم». */
    private void addLatin(String name) {
        Set<String> arabic = Set.copyOf(words);
        for (String word : NameWords.of(name)) {
            Sound sound = Sound.of(word);
            if (arabic.stream().noneMatch(other -> Sound.of(other).isLike(sound))) {
                words.add(word);
            }
        }
        wholes.add(NameWords.whole(name));
    }

    void add(Field field, BitSet places, TermCollector terms) {
        words.forEach(word -> terms.add(Terms.of(field, word), places));
        wholes.forEach(whole -> terms.add(Terms.exactly(field, whole), places));
    }
}
