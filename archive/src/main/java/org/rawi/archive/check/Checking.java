package org.rawi.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.check.Inspection.Inspected;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Facts;
import org.rawi.archive.store.Fault;
import org.rawi.archive.store.Parts;
import org.rawi.archive.store.Sql;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.VersionedReader;
import org.rawi.archive.version.Versions;

/**
 * Holds an archive to what it must be: sound files, each text with its digest, each reading the one that its text gives,
 * each part what follows from the readings. A reading is a pure function of its report, so it is made again and compared.
 */
public final class Checking {

    static final int STEP = 200;

    private final Database database;
    private final Parts parts;
    private final VersionedReader reader;

    public Checking(Database database, Parts parts, VersionedReader reader) {
        this.database = database;
        this.parts = parts;
        this.reader = reader;
    }

    /**
     * Checks the archive as it is when this begins, whatever is added meanwhile.
     *
     * @param done told how many texts have been looked at so far
     */
    public Findings run(LongConsumer done) {
        return database.read(handle -> new Walk(handle, done).run());
    }

    private final class Walk {

        private final Handle handle;
        private final LongConsumer done;
        private final Inspection inspection = new Inspection(parts, reader);
        private final List<Fault> faults = new ArrayList<>();
        private long versions;
        private long outdated;

        Walk(Handle handle, LongConsumer done) {
            this.handle = handle;
            this.done = done;
        }

        Findings run() {
            faults.addAll(database.check());
            faults.addAll(currency());
            long behind = 0;
            for (List<Version> step = step(behind); !step.isEmpty(); step = step(behind)) {
                behind = step.get(step.size() - 1).number();
                look(step);
                done.accept(versions);
            }
            faults.addAll(parts.check(handle));
            return new Findings(versions, outdated, faults);
        }

        private List<Version> step(long behind) {
            return Versions.after(handle, behind, STEP);
        }

        private void look(List<Version> step) {
            SortedMap<Long, Facts> filed = new TreeMap<>();
            for (Inspected inspected :
                    step.parallelStream().map(inspection::inspect).toList()) {
                Version version = inspected.version();
                faults.addAll(inspected.faults());
                inspected.facts().ifPresent(facts -> filed.put(version.number(), facts));
                outdated += version.reader().equals(reader.version()) ? 0 : 1;
                versions++;
            }
            faults.addAll(parts.check(handle, filed));
        }

        /** Of the texts of a report exactly one is current: the one that came last. */
        private List<Fault> currency() {
            return handle.createQuery(Sql.of(Checking.class, "wrong-current")).mapTo(String.class).list().stream()
                    .map(key ->
                            new Fault(Inspection.REPORTS, key, "expected its last text to be current, and no other"))
                    .toList();
        }
    }
}
