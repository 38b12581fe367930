package org.rawi.archive.add;

/**
 * What became of the reports of an input.
 *
 * @param added reports the archive had nothing of
 * @param known texts it had already
 * @param changed texts that differ from those it had of the same report
 * @param failed what could not be read or kept
 */
public record Counts(long added, long known, long changed, long failed) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** How many have been dealt with. */
    public long sum() {
        return added + known + changed + failed;
    }

    Counts and(Outcome outcome) {
        if (outcome instanceof Outcome.Stands stands) {
            return switch (stands.standing()) {
                case NEW -> new Counts(added + 1, known, changed, failed);
                case KNOWN -> new Counts(added, known + 1, changed, failed);
                case CHANGED -> new Counts(added, known, changed + 1, failed);
            };
        }
        return new Counts(added, known, changed, failed + 1);
    }
}
