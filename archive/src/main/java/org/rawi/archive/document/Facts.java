package org.rawi.archive.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What ranking and the fields of days need of a document without opening it.
 *
 * @param words how many words can be found in it
 * @param titleWords how many of these, the first ones, are its title
 * @param day of publication in days since 1970-01-01, or {@link #UNDATED}
 */
public record Facts(int words, int titleWords, int day) {

    /** Before all days: nothing undated is after or before a day. */
    public static final int UNDATED = Integer.MIN_VALUE;

    /** Of a document that isn't there. */
    public static final Facts NONE = new Facts(0, 0, UNDATED);

    /** So that days before 1970 are packed as numbers from 1 up; 0 is no day. */
    private static final int FIRST_DAY = Math.toIntExact(LocalDate.of(1, 1, 1).toEpochDay());

    static int day(@Nullable LocalDate published) {
        return published == null ? UNDATED : Math.toIntExact(published.toEpochDay());
    }

    byte[] packed() {
        return Numbers.pack(words, titleWords, day < FIRST_DAY ? 0 : day - FIRST_DAY + 1);
    }

    public static Facts read(Numbers.Reader packed) {
        int words = packed.next();
        int titleWords = packed.next();
        int day = packed.next();
        return new Facts(words, titleWords, day == 0 ? UNDATED : day - 1 + FIRST_DAY);
    }
}
