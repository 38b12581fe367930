package org.rawi.archive.add;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.add.Outcome.Failed;
import org.rawi.archive.add.Outcome.Ready;
import org.rawi.archive.add.Outcome.Stands;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Facts;
import org.rawi.archive.store.Parts;
import org.rawi.archive.version.Draft;
import org.rawi.archive.version.Kept;
import org.rawi.archive.version.Standing;
import org.rawi.archive.version.Versions;

/** Keeps reports and files what was derived of them, one transaction a batch. */
final class Filing {

    private final Database database;
    private final Parts parts;

    Filing(Database database, Parts parts) {
        this.database = database;
        this.parts = parts;
    }

    /**
     * Keeps a batch, and says what became of each of its reports. One that can't be kept does not keep the others out.
     *
     * @throws RuntimeException where nothing can be kept: then it is the database that fails
     */
    List<Outcome> keep(List<Ready> batch) {
        try {
            return database.write(handle -> new Transaction(handle).keep(batch));
        } catch (RuntimeException e) {
            return batch.size() == 1 ? List.of(failed(batch.get(0), e)) : oneByOne(batch, e);
        }
    }

    private List<Outcome> oneByOne(List<Ready> batch, RuntimeException failure) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Ready ready : batch) {
            outcomes.addAll(keep(List.of(ready)));
        }
        if (outcomes.stream().allMatch(Failed.class::isInstance)) {
            throw failure;
        }
        return outcomes;
    }

    private static Failed failed(Ready ready, RuntimeException e) {
        return new Failed(ready.where() + ": it can't be kept: " + e.getMessage());
    }

    /** One batch on its way. Its order is that of arrival, so that of two texts of one report the later is current. */
    private final class Transaction {

        private final Handle handle;
        private final SortedMap<Long, Facts> filed = new TreeMap<>();
        private final List<Long> superseded = new ArrayList<>();

        Transaction(Handle handle) {
            this.handle = handle;
        }

        List<Outcome> keep(List<Ready> batch) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Ready ready : batch) {
                outcomes.add(keep(ready));
            }
            parts.forget(handle, superseded);
            parts.file(handle, filed);
            return outcomes;
        }

        private Outcome keep(Ready ready) {
            Draft draft = ready.draft();
            Standing standing = Versions.standing(handle, draft.key(), draft.sha256());
            if (standing == Standing.KNOWN) {
                return new Stands(standing);
            }
            try {
                keep(Versions.keep(handle, draft), ready.facts());
                return new Stands(standing);
            } catch (ArchiveException e) {
                return failed(ready, e);
            }
        }

        private void keep(Kept kept, Facts facts) {
            kept.superseded().ifPresent(earlier -> {
                if (filed.remove(earlier) == null) {
                    superseded.add(earlier);
                }
            });
            filed.put(kept.version(), facts);
        }
    }
}
