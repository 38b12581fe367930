package org.rawi.incidents.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Stems with their weights: a vector in the vector space model (Salton, 1975), tf·idf with a logarithmic tf. Words that every second report
 * has are left out. Immutable.
 */
public final class Terms {

    /** Rarity below which a word tells nothing: it stands in more than a ninth of all reports. */
    private static final double TELLING = 2.2;

    private final String[] stems;
    private final int[] counts;
    private final double[] weights;
    private final double length;
    private final double sum;

    private Terms(SortedMap<String, Integer> counted) {
        this.stems = counted.keySet().toArray(String[]::new);
        this.counts = counted.values().stream().mapToInt(Integer::intValue).toArray();
        this.weights = new double[stems.length];
        double squares = 0;
        double total = 0;
        for (int i = 0; i < stems.length; i++) {
            weights[i] = Rarity.of(stems[i]) * (1 + Math.log(counts[i]));
            squares += weights[i] * weights[i];
            total += weights[i];
        }
        this.length = Math.sqrt(squares);
        this.sum = total;
    }

    /** Each telling stem once, however often it stands there. */
    public static Terms once(Collection<String> stems) {
        SortedMap<String, Integer> counted = new TreeMap<>();
        stems.forEach(stem -> counted.put(stem, 1));
        return of(counted);
    }

    /** Each telling stem as often as it stands there. */
    public static Terms counted(Collection<String> stems) {
        SortedMap<String, Integer> counted = new TreeMap<>();
        stems.forEach(stem -> counted.merge(stem, 1, Integer::sum));
        return of(counted);
    }

    /** Stems with how often each was counted, from 1; those that tell nothing are left out. */
    public static Terms of(Map<String, Integer> counted) {
        SortedMap<String, Integer> telling = new TreeMap<>(counted);
        telling.keySet().removeIf(stem -> Rarity.of(stem) < TELLING);
        return new Terms(telling);
    }

    /** The stems in order of their letters. */
    public List<String> stems() {
        return List.of(stems);
    }

    /** How often the stem of this place in {@link #stems()} was counted, from 1. */
    public int count(int place) {
        return counts[place];
    }

    /** The {@code limit} rarest stems, rarest first, ties in order of their letters. */
    public List<String> rarest(int limit) {
        List<String> byRarity = new ArrayList<>(Arrays.asList(stems));
        byRarity.sort(
                Comparator.comparingDouble((String stem) -> -Rarity.of(stem)).thenComparing(Comparator.naturalOrder()));
        return List.copyOf(byRarity.subList(0, Math.min(limit, byRarity.size())));
    }

    /** The cosine of the angle between two vectors, from 0 to 1; 0 where one is empty. */
    public double cosine(Terms other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        double product = 0;
        for (int i = 0, j = 0; i < stems.length && j < other.stems.length; ) {
            int order = stems[i].compareTo(other.stems[j]);
            if (order == 0) {
                product += weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return product / (length * other.length);
    }

    /** How much of this weight the other vector has too, from 0 to 1. */
    public double shareIn(Terms other) {
        double shared = 0;
        for (int i = 0; i < stems.length; i++) {
            shared += Arrays.binarySearch(other.stems, stems[i]) >= 0 ? weights[i] : 0;
        }
        return sum == 0 ? 0 : shared / sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms terms && Arrays.equals(stems, terms.stems) && Arrays.equals(counts, terms.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stems);
    }

    @Override
    public String toString() {
        return String.join(" ", stems);
    }
}
