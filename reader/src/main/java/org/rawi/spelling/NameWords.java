package org.rawi.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.Segmentations;

/** All words of the name tables: rare ones that no dictionary holds are no typing errors. */
final class NameWords {

    private static final List<String> TABLES =
            List.of("places", "persons", "organizations", "personal-names", "demonyms");

    private final Set<String> words = new HashSet<>(1 << 15);

    NameWords(Lexicon lexicon) {
        for (String table : TABLES) {
            for (Entry entry : lexicon.table(table)) {
                add(entry.key());
                entry.list("spellings").forEach(spelling -> add(Folding.key(spelling)));
                entry.list("nisba").forEach(nisba -> add(Folding.key(nisba)));
            }
        }
    }

    private void add(String name) {
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '-') {
                words.add(name.substring(from, i));
                from = i + 1;
            }
        }
    }

    /** Whether a word, its clitics cut off in some way, stands in a name. */
    boolean hold(String word) {
        for (Segmentation cut : Segmentations.of(word)) {
            if (words.contains(cut.core())) {
                return true;
            }
        }
        return false;
    }
}
