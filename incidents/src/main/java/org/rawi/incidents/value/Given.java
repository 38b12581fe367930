package org.rawi.incidents.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a report gives for a slot. */
public sealed interface Given {

    /** As shown in the table: words of the report, or a date in ISO form. */
    String text();

    /**
     * How many.
     *
     * @param low lower bound, inclusive; null where the words give none
     * @param high upper bound, inclusive; null for "at least"
     * @param approximate «نحو», «عشرات»
     */
    record Count(@Nullable Long low, @Nullable Long high, boolean approximate, String text) implements Given {

        /** «عشرات», «عدد كبير»: no number at all. */
        public boolean isVague() {
            return low == null && high == null;
        }

        /** A number that is both bounds. */
        public boolean isExact() {
            return low != null && low.equals(high);
        }
    }

    /**
     * The days on which it happened, both inclusive.
     *
     * @param dated whether the words are a calendar date, not a weekday or «أمس»
     */
    record Days(LocalDate from, LocalDate to, boolean dated) implements Given {

        /** {@code 2018-04-09}, or {@code 2018-07-06/2018-07-08}. */
        @Override
        public String text() {
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
    }

    /**
     * Who, where, with what.
     *
     * @param name what the words name, in its fullest form; null for common nouns
     */
    record Named(String text, @Nullable String name) implements Given {}
}
