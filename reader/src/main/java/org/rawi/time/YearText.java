package org.rawi.time;

import org.jspecify.annotations.Nullable;

/**
 * A year as it stands after a month or after عام.
 *
 * @param end index after its last token
 * @param hijri whether it counts from the Hijra
 */
record YearText(int end, int year, boolean hijri) {

    private static final int FIRST = 1000;
    private static final int LAST = 2200;
    private static final int LAST_HIJRI = 1499;

    /** The year in digits at an index, with the mark of its calendar («2015م», «1436 هـ»), or null. */
    static @Nullable YearText at(TimeText text, int index) {
        int year = text.digitsAt(index);
        if (year < FIRST || year > LAST) {
            return null;
        }
        String named = text.directionAt(index + 1);
        if (named.equals("bc") || named.equals("persian")) {
            return null;
        }
        boolean marked = named.equals("hijri") || named.equals("gregorian");
        boolean hijri = marked ? named.equals("hijri") : year <= LAST_HIJRI;
        return new YearText(marked ? index + 2 : index + 1, year, hijri);
    }

    /** The same after «عام», «من العام», «سنة», a comma. */
    static @Nullable YearText after(TimeText text, int index) {
        int at = index;
        if (text.isMark(at, ',') || text.isMark(at, '،')) {
            at++;
        }
        if (text.isWord(at, "من")) {
            at++;
        }
        if (text.isUnit(at, "year") && !text.words().traits(at).hasConjunction()) {
            at++;
        }
        return at(text, at);
    }
}
