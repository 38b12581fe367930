package org.rawi.tagger;

import java.util.Arrays;
import java.util.List;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;

/** What the features ask of each token of a report; neighbours end with the sentence. Indexes are of tokens. */
final class ReportView {

    /** What {@link #rule} says of a token inside a sure name. */
    private static final int SURE = 4;

    private static final int PER_TYPE = 8;
    private static final int DIRECT = 2;
    /** Bit of {@link #elsewhere}: after an office; the next three: in a sure name of each type. */
    private static final int HELD = 1;

    private final Clues clues;
    private final WordTraits[] words;
    private final int[] rule;
    private final int[] elsewhere;
    private final Neighbours neighbours;

    /**
     * @param best candidates that do not overlap, in order
     */
    ReportView(Clues clues, List<Candidate> best, WordTraits[] words) {
        this.clues = clues;
        this.words = words;
        rule = new int[words.length];
        elsewhere = new int[words.length];
        neighbours = new Neighbours(clues.tokens().sentences(), words.length);
        best.forEach(this::mark);
        repeats();
    }

    int size() {
        return words.length;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    WordTraits word(int i) {
        return i == words.length ? WordTraits.EDGE : words[i];
    }

    WordTraits before(int i) {
        return word(neighbours.before(i));
    }

    WordTraits after(int i) {
        return word(neighbours.after(i));
    }

    WordTraits twoBefore(int i) {
        return word(neighbours.twoBefore(i));
    }

    WordTraits twoAfter(int i) {
        return word(neighbours.twoAfter(i));
    }

    /** How surely an office ends right before: see {@link Clues#afterOffice}. */
    int office(int i) {
        return clues.afterOffice(i);
    }

    /** Which type of name rule or table proposes here, as what and how surely; 0 where none does. */
    int rule(int i) {
        return i < 0 || i >= rule.length ? 0 : rule[i];
    }

    /** Bits: whether the same word stands after an office, or in a sure name of each type, elsewhere in the report. */
    int elsewhere(int i) {
        return elsewhere[i];
    }

    private void mark(Candidate name) {
        int row = name.entry() == null ? 0 : 2;
        int base = (1 + Label.index(name.type())) * PER_TYPE + (name.sure() ? SURE : 0) + row;
        Arrays.fill(rule, name.first(), name.end(), base);
        rule[name.first()]++;
    }

    private void repeats() {
        StemBits seen = new StemBits(words.length);
        for (int i = 0; i < words.length; i++) {
            int bits = (office(i) == DIRECT ? HELD : 0) | (isSure(i) ? HELD << rule[i] / PER_TYPE : 0);
            if (bits != 0) {
                seen.add(words[i].stem, bits);
            }
        }
        for (int i = 0; i < words.length; i++) {
            int bits = seen.of(words[i].stem);
            elsewhere[i] = (office(i) == DIRECT ? 0 : bits & HELD) | (isSure(i) ? 0 : bits & ~HELD);
        }
    }

    private boolean isSure(int i) {
        return (rule[i] & SURE) != 0;
    }
}
