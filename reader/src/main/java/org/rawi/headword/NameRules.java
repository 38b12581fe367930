package org.rawi.headword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rawi.candidate.Candidate;
import org.rawi.candidate.KnownNames;
import org.rawi.candidate.NameWords;
import org.rawi.gazetteer.Clues;
import org.rawi.lexicon.Lexicon;

/** Finds possible names by table and rule. Immutable and thread-safe. */
public final class NameRules {

    private final KnownNames known;
    private final Map<String, String> particles;

    public NameRules(Lexicon lexicon) {
        known = new KnownNames(lexicon);
        particles = NameWords.particles(lexicon);
    }

    /** All candidates, overlapping ones too; the best first. */
    public List<Candidate> find(Clues clues) {
        NameWords words = new NameWords(clues, particles);
        List<Candidate> found = known.find(clues, words);
        found.addAll(new HeadNames(clues, words).find());
        found.addAll(new HeadAlone(clues, words).find());
        found.sort(Candidate.BEST_FIRST);
        return found;
    }

    /** The best of candidates that overlap; in order of the text. */
    public static List<Candidate> choose(List<Candidate> bestFirst, int tokens) {
        Candidate[] taken = new Candidate[tokens];
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : bestFirst) {
            if (isFree(taken, candidate)) {
                for (int i = candidate.first(); i < candidate.end(); i++) {
                    taken[i] = candidate;
                }
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(Candidate::first));
        return chosen;
    }

    private static boolean isFree(Candidate[] taken, Candidate candidate) {
        for (int i = candidate.first(); i < candidate.end(); i++) {
            if (taken[i] != null) {
                return false;
            }
        }
        return true;
    }
}
