package org.rawi.lab.incidents;

import org.jspecify.annotations.Nullable;

/**
 * What a report gives for a slot.
 *
 * @param low lower bound of a count, inclusive; null where the words give none
 * @param high upper bound of a count, inclusive; null where the words give none
 * @param value as written, days in ISO form; empty where only bounds are given
 */
record Row(
        String report,
        String slot,
        @Nullable Long low,
        @Nullable Long high,
        String value) {}
