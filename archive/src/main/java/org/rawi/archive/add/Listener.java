package org.rawi.archive.add;

/**
 * Hears how long work on an archive goes, on the thread that writes.
 *
 * @param <C> what is counted
 */
public interface Listener<C> {

    /** All that these count is in the archive for good, or was told by {@link #failed}. */
    void done(C soFar);

    /**
     * One report could not be dealt with.
     *
     * @param message place, problem and remedy, on one line
     */
    void failed(String message);
}
