package org.rawi.figure;

/**
 * A counted noun, its kind still open.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param part whether it is a part of the count before it («بينهم 9 أطفال»)
 * @param joined whether و joins it to what stands before
 * @param need what its kind must be to make it a figure
 * @param where the table rows of the number
 */
record Count(int first, int end, Amount amount, Noun noun, boolean part, boolean joined, Need need, String where) {}
