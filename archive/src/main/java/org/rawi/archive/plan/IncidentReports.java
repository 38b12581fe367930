package org.rawi.archive.plan;

import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which reports tell of an incident: what the field {@code incident:} asks. */
@FunctionalInterface
public interface IncidentReports {

    /** The current versions of its reports; empty where there is no such incident. */
    Set<Long> versions(Handle handle, String incident);
}
