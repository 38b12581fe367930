package org.rawi.incidents.account;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What two sets share. */
final class Sets {

    private Sets() {}

    static <T> SortedSet<T> sorted(Collection<T> items) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }

    /**
     * The weighted Jaccard coefficient, from 0 to 1; 0 where both are empty.
     *
     * @param unseen weight of what neither names, so that small sets are less alike than large ones
     */
    static <T> double shared(SortedSet<T> some, SortedSet<T> more, ToDoubleFunction<T> weight, double unseen) {
        double both = 0;
        double either = unseen;
        for (T item : some) {
            double w = weight.applyAsDouble(item);
            either += w;
            both += more.contains(item) ? w : 0;
        }
        for (T item : more) {
            either += some.contains(item) ? 0 : weight.applyAsDouble(item);
        }
        return either == 0 ? 0 : both / either;
    }

    static <T> double shared(SortedSet<T> some, SortedSet<T> more) {
        return shared(some, more, item -> 1, 1);
    }

    /** Whether both say something, and nothing of it is the same. */
    static <T> boolean differ(SortedSet<T> some, SortedSet<T> more) {
        return !some.isEmpty() && !more.isEmpty() && Collections.disjoint(some, more);
    }
}
