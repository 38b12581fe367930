package org.rawi.tagger;

import java.util.Arrays;
import java.util.List;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;

/**
 * What speaks for a token's label: the word, its beginning and end, its class, what tables and rules say of it, and the same
 * of its neighbours. Features are numbers of buckets; no text is built. The same code serves training and reading.
 */
public final class Features {

    /** Buckets, a power of two: a few collisions for a small model. */
    public static final int BUCKETS = 1 << 18;

    private static final int EDGE = 7;

    private final WordView view;

    /**
     * @param best candidates that do not overlap, in order
     */
    public Features(Clues clues, List<Candidate> best) {
        this.view = new WordView(clues, best);
    }

    Stems stems() {
        return view.stems;
    }

    /** The features of each token of the report. */
    public int[][] all() {
        int[][] all = new int[view.size()][];
        Buffer buffer = new Buffer();
        for (int i = 0; i < all.length; i++) {
            buffer.clear();
            add(buffer, i);
            all[i] = buffer.copy();
        }
        return all;
    }

    private void add(Buffer to, int i) {
        int before = view.isStart(i) ? -1 : i - 1;
        int after = view.isEnd(i) ? -1 : i + 1;
        int before2 = before < 0 || view.isStart(before) ? -1 : before - 1;
        int after2 = after < 0 || view.isEnd(after) ? -1 : after + 1;
        word(to, i);
        classes(to, i, before, after, before2, after2);
        tables(to, i, before, after, before2, after2);
        shapes(to, i, before, after);
    }

    private void word(Buffer to, int i) {
        to.add(1, view.word[i]);
        to.add(2, view.stem[i]);
        to.add(3, view.prefix2[i]);
        to.add(4, view.prefix3[i]);
        to.add(5, view.suffix1[i]);
        to.add(6, view.suffix2[i]);
        to.add(7, view.suffix3[i]);
        to.add(8, view.suffix2[i], view.definite[i]);
        to.add(9, view.frequency[i], view.definite[i]);
        to.add(10, view.shape[i]);
        to.add(11, view.length[i], view.definite[i]);
        to.add(12, view.particle[i], view.frequency[i]);
    }

    private void classes(Buffer to, int i, int before, int after, int before2, int after2) {
        int[] c = view.wordClass;
        to.add(20, c[i]);
        to.add(21, at(c, before));
        to.add(22, at(c, after));
        to.add(23, at(c, before), c[i]);
        to.add(24, c[i], at(c, after));
        to.add(25, at(c, before), at(c, after));
        to.add(26, at(c, before2));
        to.add(27, at(c, after2));
        int[] s = view.stem;
        to.add(30, at(s, before));
        to.add(31, at(s, after));
        to.add(32, at(s, before2));
        to.add(33, at(s, after2));
        to.add(34, at(s, before), s[i]);
        to.add(35, s[i], at(s, after));
        to.add(36, at(s, before), view.frequency[i], view.definite[i]);
        to.add(37, at(c, before2), at(c, before), view.frequency[i]);
    }

    private void tables(Buffer to, int i, int before, int after, int before2, int after2) {
        int[] rule = view.rule;
        int[] sorts = view.sorts;
        to.add(40, rule[i]);
        to.add(41, rule[i], at(rule, after));
        to.add(42, at(rule, before), rule[i]);
        to.add(43, rule[i], at(view.stem, before));
        to.add(44, rule[i], at(view.wordClass, before));
        to.add(45, rule[i], at(view.wordClass, after));
        to.add(46, rule[i], view.word[i]);
        to.add(50, sorts[i]);
        to.add(51, at(sorts, before));
        to.add(52, at(sorts, after));
        to.add(53, at(sorts, before), sorts[i]);
        to.add(54, sorts[i], at(sorts, after));
        to.add(55, at(sorts, before2), at(sorts, before), sorts[i]);
        to.add(56, sorts[i], at(sorts, after), at(sorts, after2));
        to.add(60, view.office[i]);
        to.add(61, view.office[i], sorts[i]);
        to.add(62, view.office[i], view.frequency[i], view.definite[i]);
        to.add(63, at(view.head, before));
        to.add(64, at(view.head, before), view.definite[i]);
        to.add(65, at(view.head, before2), view.definite[i]);
        to.add(66, view.head[i], at(view.definite, after));
        to.add(67, view.elsewhere[i]);
        to.add(68, view.elsewhere[i], view.frequency[i]);
    }

    private void shapes(Buffer to, int i, int before, int after) {
        to.add(70, at(view.shape, before), at(view.shape, after));
        to.add(71, at(view.shape, before), view.shape[i], at(view.shape, after));
        to.add(72, at(view.frequency, before), view.frequency[i], at(view.frequency, after));
        to.add(73, at(view.definite, before), view.definite[i], at(view.definite, after));
        to.add(74, at(view.frequency, before), view.frequency[i], at(view.wordClass, before));
    }

    private static int at(int[] values, int token) {
        return token < 0 ? EDGE : values[token];
    }

    /** Collects bucket numbers. */
    private static final class Buffer {

        private static final int MOST = 80;

        private final int[] buckets = new int[MOST];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int template, int a) {
            put(mix(template * 0x9E3779B1 ^ a));
        }

        void add(int template, int a, int b) {
            put(mix(mix(template * 0x9E3779B1 ^ a) ^ b * 0x85EBCA6B));
        }

        void add(int template, int a, int b, int c) {
            put(mix(mix(mix(template * 0x9E3779B1 ^ a) ^ b * 0x85EBCA6B) ^ c * 0xC2B2AE35));
        }

        private void put(int hash) {
            buckets[size++] = hash & BUCKETS - 1;
        }

        int[] copy() {
            return Arrays.copyOf(buckets, size);
        }

        /** The finaliser of MurmurHash3 (Appleby, public domain). */
        private static int mix(int hash) {
            int h = hash;
            h ^= h >>> 16;
            h *= 0x85EBCA6B;
            h ^= h >>> 13;
            h *= 0xC2B2AE35;
            return h ^ h >>> 16;
        }
    }
}
