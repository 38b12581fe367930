package org.rawi.archive.search;

import java.util.Comparator;

/**
 * A report in its place: the better score first, then the later day. Those that are alike in both stand in the order of
 * their ids.
 *
 * @param day of publication, as {@code Facts} gives it
 */
record Ranked(long version, double score, int day) {

    static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::score)
            .thenComparingInt(Ranked::day)
            .reversed();

    boolean ties(Ranked other) {
        return ORDER.compare(this, other) == 0;
    }
}
