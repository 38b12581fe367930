package org.rawi.lab;

import java.util.Arrays;

/**
 * Sorts words into classes of like neighbours: each word in turn moves to the class that makes the text likeliest under a
 * class bigram model (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Deterministic. One round costs words × classes ×
 * neighbour classes.
 */
final class Exchange {

    private static final int TABLE = 1 << 20;

    private final int classes;
    private final Neighbours after;
    private final Neighbours before;
    private final int[] count;
    private final int[] of;
    private final int[][] pairs;
    private final int[] size;
    private final double[] logs = new double[TABLE];

    /**
     * @param words of a text by number, 0 where a word is not to be sorted; the rarer the word, the higher its number
     */
    Exchange(int[] words, int vocabulary, int classes) {
        this.classes = classes;
        this.after = Neighbours.following(words, vocabulary, 1);
        this.before = Neighbours.following(words, vocabulary, -1);
        this.count = new int[vocabulary];
        this.of = new int[vocabulary];
        this.pairs = new int[classes][classes];
        this.size = new int[classes];
        for (int i = 1; i < TABLE; i++) {
            logs[i] = i * Math.log(i);
        }
        for (int word = 1; word < vocabulary; word++) {
            of[word] = 1 + word % (classes - 1);
        }
        for (int word : words) {
            count[word]++;
            size[of[word]]++;
        }
        for (int i = 0; i + 1 < words.length; i++) {
            pairs[of[words[i]]][of[words[i + 1]]]++;
        }
    }

    /** The class of each word number, from 1; class 0 holds what is not sorted. */
    int[] sort(int rounds) {
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int word = 1; word < of.length; word++) {
                moved += exchange(word) ? 1 : 0;
            }
            if (moved < of.length / 200) {
                break;
            }
        }
        return of;
    }

    private boolean exchange(int word) {
        int[] next = after.byClass(word, of, classes);
        int[] last = before.byClass(word, of, classes);
        int old = of[word];
        move(word, next, last, old, -1);
        int best = old;
        double most = Double.NEGATIVE_INFINITY;
        int[] nextUsed = used(next);
        int[] lastUsed = used(last);
        for (int to = 1; to < classes; to++) {
            double gain = gain(to, word, next, nextUsed, last, lastUsed);
            if (gain > most) {
                most = gain;
                best = to;
            }
        }
        move(word, next, last, best, 1);
        of[word] = best;
        return best != old;
    }

    private void move(int word, int[] next, int[] last, int in, int sign) {
        for (int c = 0; c < classes; c++) {
            pairs[in][c] += sign * next[c];
            pairs[c][in] += sign * last[c];
        }
        size[in] += sign * count[word];
    }

    private static int[] used(int[] counts) {
        int[] used = new int[counts.length];
        int n = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                used[n++] = c;
            }
        }
        return Arrays.copyOf(used, n);
    }

    private double gain(int to, int word, int[] next, int[] nextUsed, int[] last, int[] lastUsed) {
        double gain = -2 * (log(size[to] + count[word]) - log(size[to]));
        for (int c : nextUsed) {
            gain += log(pairs[to][c] + next[c]) - log(pairs[to][c]);
        }
        for (int c : lastUsed) {
            gain += log(pairs[c][to] + last[c]) - log(pairs[c][to]);
        }
        return gain;
    }

    private double log(int n) {
        return n < TABLE ? logs[Math.max(n, 0)] : n * Math.log(n);
    }
}
