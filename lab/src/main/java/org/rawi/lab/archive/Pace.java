package org.rawi.lab.archive;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.rawi.archive.add.Counts;
import org.rawi.archive.add.Listener;

/** When how many reports were in the archive. */
final class Pace implements Listener<Counts> {

    private static final double NANOS = 1e9;
    private static final long THOUSAND = 1000;

    private final long begun = System.nanoTime();
    private final NavigableMap<Long, Double> secondsAt = new TreeMap<>();

    @Override
    public void done(Counts soFar) {
        secondsAt.putIfAbsent(soFar.sum(), (System.nanoTime() - begun) / NANOS);
    }

    @Override
    public void failed(String message) {
        throw new IllegalStateException(message);
    }

    double seconds() {
        return secondsAt.lastEntry().getValue();
    }

    double firstThousand() {
        return at(THOUSAND);
    }

    double lastThousand() {
        long all = secondsAt.lastKey();
        return at(all) - at(Math.max(0, all - THOUSAND));
    }

    /** Batches seldom end on a round number; between two the pace is even. */
    private double at(long reports) {
        var before = secondsAt.floorEntry(reports);
        var after = secondsAt.ceilingEntry(reports);
        if (before == null || after == null) {
            return after == null ? seconds() : after.getValue() * reports / after.getKey();
        }
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        double share = (double) (reports - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }
}
