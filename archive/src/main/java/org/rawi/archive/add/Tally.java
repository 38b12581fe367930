package org.rawi.archive.add;

import java.util.List;
import org.rawi.archive.add.Outcome.Failed;
import org.rawi.archive.add.Outcome.Ready;

/** Gathers what is ready into batches, writes them, and counts what became of everything. */
final class Tally {

    private final Filing filing;
    private final Listener<Counts> listener;
    private final Batch<Ready> batch = new Batch<>();
    private Counts counts = Counts.NONE;

    Tally(Filing filing, Listener<Counts> listener) {
        this.filing = filing;
        this.listener = listener;
    }

    void take(Outcome outcome) {
        if (outcome instanceof Ready ready) {
            batch.add(ready);
        } else {
            count(outcome);
        }
        if (batch.isDue() || batch.isEmpty()) {
            write();
        }
    }

    /** Writes what has been gathered. */
    Counts write() {
        List<Ready> ready = batch.take();
        if (!ready.isEmpty()) {
            filing.keep(ready).forEach(this::count);
        }
        listener.done(counts);
        return counts;
    }

    private void count(Outcome outcome) {
        if (outcome instanceof Failed failed) {
            listener.failed(failed.message());
        }
        counts = counts.and(outcome);
    }
}
