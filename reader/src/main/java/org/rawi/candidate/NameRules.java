package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rawi.gazetteer.Clues;
import org.rawi.lexicon.Lexicon;

/** Finds possible names by table and rule. Immutable and thread-safe. */
public final class NameRules {

    private final Clashes clashes;
    private final Map<String, String> particles;
    private final Places places;

    public NameRules(Lexicon lexicon) {
        clashes = new Clashes(lexicon);
        particles = NameWords.particles(lexicon);
        places = new Places(lexicon);
    }

    /** All candidates, overlapping ones too; the best first. */
    public List<Candidate> find(Clues clues) {
        NameWords words = new NameWords(clues, particles);
        List<Candidate> found = new ArrayList<>(new TableNames(clues, clashes, new PlaceContext(clues, places)).find());
        found.addAll(new HeadNames(clues, words).find());
        found.addAll(new PersonalNames(clues, words).find());
        HeadAlone alone = new HeadAlone(clues, words);
        for (int i = 0; i < clues.size(); i++) {
            Candidate candidate = alone.at(i);
            if (candidate != null) {
                found.add(candidate);
            }
        }
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
        chosen.sort(java.util.Comparator.comparingInt(Candidate::first));
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
