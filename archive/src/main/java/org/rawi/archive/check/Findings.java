package org.rawi.archive.check;

import java.util.List;
import org.rawi.archive.store.Fault;

/**
 * What a check found.
 *
 * @param versions how many texts were looked at
 * @param outdated how many of them another reader has read: what is derived of these can't be compared
 * @param faults in the order in which they were found; empty where all is well
 */
public record Findings(long versions, long outdated, List<Fault> faults) {

    public Findings {
        faults = List.copyOf(faults);
    }
}
