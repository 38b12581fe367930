package org.rawi.formats.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/**
 * Items of two lists paired one to one, greedily: the best pair first, and of equal ones the earliest in gold, then the
 * earliest read.
 *
 * @param pairs in the order in which they were made
 * @param missed gold items without a partner, in order
 * @param invented read items without a partner, in order
 */
record Matching<T>(List<Pair<T>> pairs, List<T> missed, List<T> invented) {

    record Pair<T>(T gold, T read) {}

    private record Candidate(int worth, int gold, int read) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::worth)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::read);

    static <T> Matching<T> of(List<T> gold, List<T> read, BiPredicate<T, T> same) {
        return of(gold, read, same, (a, b) -> 1);
    }

    static <T> Matching<T> of(List<T> gold, List<T> read, BiPredicate<T, T> same, ToIntBiFunction<T, T> worth) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                if (same.test(gold.get(i), read.get(j))) {
                    candidates.add(new Candidate(worth.applyAsInt(gold.get(i), read.get(j)), i, j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        BitSet goldTaken = new BitSet();
        BitSet readTaken = new BitSet();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken.get(candidate.gold()) && !readTaken.get(candidate.read())) {
                goldTaken.set(candidate.gold());
                readTaken.set(candidate.read());
                pairs.add(new Pair<>(gold.get(candidate.gold()), read.get(candidate.read())));
            }
        }
        return new Matching<>(pairs, without(gold, goldTaken), without(read, readTaken));
    }

    private static <T> List<T> without(List<T> items, BitSet taken) {
        List<T> left = new ArrayList<>();
        for (int i = taken.nextClearBit(0); i < items.size(); i = taken.nextClearBit(i + 1)) {
            left.add(items.get(i));
        }
        return left;
    }
}
