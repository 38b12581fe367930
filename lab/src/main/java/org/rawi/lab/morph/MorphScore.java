package org.rawi.lab.morph;

import java.util.Locale;

/** Words whose clitics are cut exactly right, and whose part of speech is right too. */
final class MorphScore {

    private int words;
    private int cut;
    private int tag;
    private int reachable;

    void count(TaggedSentence sentence, int[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (sentence.isWord(i)) {
                words++;
                boolean right = sentence.isCutRight(i, chosen[i]);
                cut += right ? 1 : 0;
                tag += right && sentence.isTagRight(i, chosen[i]) ? 1 : 0;
                reachable += sentence.gold(i) >= 0 ? 1 : 0;
            }
        }
    }

    void add(MorphScore other) {
        words += other.words;
        cut += other.cut;
        tag += other.tag;
        reachable += other.reachable;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%12d%12.4f%12.4f%12.4f", words, share(cut), share(tag), share(reachable));
    }

    private double share(int count) {
        return words == 0 ? 0 : (double) count / words;
    }
}
