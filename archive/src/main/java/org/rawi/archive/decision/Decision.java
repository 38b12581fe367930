package org.rawi.archive.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided about who is who. Decisions are applied in their order on top of the identities that names
 * give.
 *
 * @param number 1 for the first of an archive
 * @param example whom it is about
 * @param other of a merge, who is the same; null for a split
 * @param reports of a split, ids of the reports in which the name means somebody else; empty for a merge
 * @param by who decided
 * @param reason why; empty where none was given
 */
public record Decision(
        int number,
        Example example,
        @Nullable Example other,
        List<String> reports,
        String by,
        Instant at,
        String reason) {

    public Decision {
        reports = List.copyOf(reports);
    }

    /** The decision as a person is told it, with the way to take it back. */
    public String words() {
        String what = other == null
                ? "split: in " + String.join(", ", reports) + ", " + example.name() + " is somebody else"
                : "merge: " + other.name() + " is " + example.name();
        String why = reason.isEmpty() ? "" : ", because " + reason;
        return what + why + " (decision " + number + " of " + by + ", " + at + "; rawi entity undo " + number + ")";
    }
}
