package org.rawi.archive.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rawi.reading.Reading;

/**
 * Something an archive keeps of each reading so that a question is answered without reading again: an index, identities,
 * links. A part keeps only what can be derived: {@link #clear} and filing everything anew leaves it as it was. What a
 * person has decided lives in tables of its own, which neither {@code forget} nor {@code clear} touches.
 *
 * <p>A part files the current version of each report only. What it keeps is a function of the set of versions filed,
 * not of their order, nor of their numbers beyond naming a row: numbers differ between two archives of the same reports.
 *
 * <p>All methods but {@link #derive} run inside a transaction that somebody else ends; those that change something run
 * on the one thread that writes.
 *
 * @param <D> what is derived of one reading; immutable
 */
public interface Part<D> {

    /** What messages call it: {@code index}. */
    String name();

    /**
     * All that this part keeps of a reading. A pure function that any thread may call. The reading has its words.
     */
    D derive(Reading reading);

    /** Keeps what was derived of these versions, none of which is filed; in ascending order of their numbers. */
    void file(Handle handle, List<Derived<D>> batch);

    /** Drops all that hangs on these versions. A version that isn't filed is no error. */
    void forget(Handle handle, List<Long> versions);

    /** Drops all that was derived, of all versions. */
    void clear(Handle handle);

    /**
     * How what is kept of these versions differs from what was derived of them just now; empty where it doesn't.
     */
    List<Fault> check(Handle handle, List<Derived<D>> batch);

    /**
     * What is wrong with what this part keeps as a whole, and no single version shows: rows of versions that are not
     * current, groups that don't follow from their members. Empty where nothing is.
     */
    List<Fault> check(Handle handle);
}
