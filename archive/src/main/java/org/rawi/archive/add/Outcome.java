package org.rawi.archive.add;

import org.rawi.archive.store.Facts;
import org.rawi.archive.version.Draft;
import org.rawi.archive.version.Standing;

/** What became of one report. */
sealed interface Outcome {

    /** It is read, and all is derived that the archive keeps of it. */
    record Ready(Draft draft, Facts facts) implements Outcome {

        /** A place for messages: {@code news.jsonl:812: report ant-812}. */
        String where() {
            return draft.fetched().from() + ": report " + draft.report().id();
        }
    }

    /** It stands in the archive as this; where it was known before, nothing was done. */
    record Stands(Standing standing) implements Outcome {}

    /** It is not in the archive. */
    record Failed(String message) implements Outcome {}
}
