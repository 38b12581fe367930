package org.rawi.tagger;

import java.util.Arrays;
import java.util.List;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.token.Sentence;

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
    private final boolean[] starts;

    /**
     * @param best candidates that do not overlap, in order
     */
    ReportView(Clues clues, List<Candidate> best, WordTraits[] words) {
        this.clues = clues;
        this.words = words;
        rule = new int[words.length];
        elsewhere = new int[words.length];
        starts = new boolean[words.length + 1];
        starts[words.length] = true;
        for (Sentence sentence : clues.tokens().sentences()) {
            starts[sentence.first()] = true;
        }
        best.forEach(this::mark);
        repeats();
    }

    int size() {
        return words.length;
    }

    WordTraits word(int i) {
        return words[i];
    }

    WordTraits before(int i) {
        return starts[i] ? WordTraits.EDGE : words[i - 1];
    }

    WordTraits after(int i) {
        return starts[i + 1] ? WordTraits.EDGE : words[i + 1];
    }

    WordTraits twoBefore(int i) {
        return starts[i] || starts[i - 1] ? WordTraits.EDGE : words[i - 2];
    }

    WordTraits twoAfter(int i) {
        return starts[i + 1] || starts[i + 2] ? WordTraits.EDGE : words[i + 2];
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
