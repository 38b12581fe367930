package org.rawi.incidents.compare;

import java.util.List;

/** One happening: the reports that tell of it, and how their accounts compare. */
public record Incident(String id, Comparison comparison) {

    /** Ids of its reports, oldest first. */
    public List<String> reports() {
        return comparison.testimonies().stream().map(one -> one.report().id()).toList();
    }
}
