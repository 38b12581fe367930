package org.rawi.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordClasses;
import org.rawi.script.Letters;

/**
 * Each word of a report without its attached particles: what the tables know wins, then what stands alone elsewhere in the
 * report, then what is the commoner word.
 */
final class Stems {

    private final Clues clues;
    private final WordClasses classes;
    private final Set<String> whole = new HashSet<>();
    private final Stem[] stems;

    Stems(Clues clues) {
        this.clues = clues;
        this.classes = clues.classes();
        for (int i = 0; i < clues.size(); i++) {
            whole.add(clues.word(i));
        }
        stems = new Stem[clues.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = choose(i);
        }
    }

    Stem at(int token) {
        return stems[token];
    }

    private Stem choose(int token) {
        List<Stem> all = clues.stems(token);
        if (all.size() == 1) {
            return all.get(0);
        }
        Stem known = known(token, all);
        return known != null ? known : commonest(all);
    }

    private @Nullable Stem known(int token, List<Stem> all) {
        for (Match match : clues.at(token)) {
            for (Stem stem : all) {
                if (stem.cut() == match.cut() && (stem.cut() == 0 || isLikely(stem, token))) {
                    return stem;
                }
            }
        }
        return null;
    }

    private boolean isLikely(Stem stem, int token) {
        return classes.frequency(stem.word()) >= classes.frequency(clues.word(token))
                && clues.word(token).charAt(stem.cut() - 1) != Letters.KAF;
    }

    private Stem commonest(List<Stem> all) {
        Stem best = all.get(0);
        int most = weight(best);
        for (Stem stem : all.subList(1, all.size())) {
            int weight = weight(stem);
            if (weight > most) {
                best = stem;
                most = weight;
            }
        }
        return best;
    }

    private int weight(Stem stem) {
        boolean bareArticle = stem.cut() > 0 && stem.isDefinite();
        boolean elsewhere = stem.cut() > 0 && whole.contains(stem.word());
        return 2 * classes.frequency(stem.word()) + (bareArticle ? 1 : 0) + (elsewhere ? 1 : 0);
    }
}
