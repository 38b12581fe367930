package org.rawi.archive.store;

/**
 * Something in an archive that is not as it should be.
 *
 * @param part that can mend it: the name of a {@link Part}, {@code readings}, {@code reports} or {@code database}
 * @param place the report's id, or the table
 * @param problem what was expected and what was found
 */
public record Fault(String part, String place, String problem) {

    /** {@code index: report ant-17: expected 180 terms, found 179}. */
    @Override
    public String toString() {
        return part + ": " + place + ": " + problem;
    }
}
