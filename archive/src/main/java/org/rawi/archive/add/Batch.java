package org.rawi.archive.add;

import java.util.ArrayList;
import java.util.List;

/** What is written in one transaction. It waits for company, though not for long. */
final class Batch<T> {

    /** Fewer cost more commits, more would be lost with a crash. */
    static final int LARGEST = 200;

    private static final long LONGEST_WAIT_NANOS = 1_000_000_000L;

    private final List<T> items = new ArrayList<>(LARGEST);
    private long begun;

    void add(T item) {
        if (items.isEmpty()) {
            begun = System.nanoTime();
        }
        items.add(item);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    boolean isDue() {
        return items.size() >= LARGEST || (!isEmpty() && System.nanoTime() - begun >= LONGEST_WAIT_NANOS);
    }

    /** The items, which it gives away. */
    List<T> take() {
        List<T> taken = List.copyOf(items);
        items.clear();
        return taken;
    }
}
