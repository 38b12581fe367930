package org.rawi.time;

import org.rawi.lexicon.Entry;

/**
 * A row of {@code months}, {@code weekdays} or {@code time-words}.
 *
 * @param number of a month or weekday (ISO), else 0
 * @param unit of a word of relative time: day, month, …; of a month its calendar
 * @param offset as the table explains it; of a month whether its bare name counts
 * @param where the row
 */
record TimeWord(Kind kind, int number, String unit, String offset, String where) {

    /** What a word does for its neighbours. */
    enum Kind {
        MONTH,
        WEEKDAY,
        /** Resolves by itself against the day of publication: أمس, الأسبوع الماضي. */
        NAMED,
        PART,
        UNIT,
        DIRECTION,
        FUTURE,
        /** A day and month after it are a name: «ثورة 25 يناير». */
        NAME
    }

    static TimeWord month(Entry entry) {
        int number = Integer.parseInt(entry.get("number"));
        return new TimeWord(Kind.MONTH, number, entry.get("calendar"), entry.get("alone"), entry.where());
    }

    static TimeWord weekday(Entry entry) {
        String article = entry.key().startsWith("ال") ? "definite" : "";
        return new TimeWord(Kind.WEEKDAY, Integer.parseInt(entry.get("number")), "day", article, entry.where());
    }

    static TimeWord relative(Entry entry) {
        Kind kind = switch (entry.get("kind")) {
            case "part" -> Kind.PART;
            case "unit" -> Kind.UNIT;
            case "direction" -> Kind.DIRECTION;
            case "future" -> Kind.FUTURE;
            case "name" -> Kind.NAME;
            default -> Kind.NAMED;
        };
        return new TimeWord(kind, 0, entry.get("unit"), entry.get("offset"), entry.where());
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean is(Kind wanted, String wantedOffset) {
        return kind == wanted && offset.equals(wantedOffset);
    }

    boolean isGregorianMonth() {
        return kind == Kind.MONTH && unit.equals("gregorian");
    }

    /** Whether the offset is a whole number: a count of units from the day of publication. */
    boolean hasShift() {
        return !offset.isEmpty() && offset.length() <= 2 && Character.isDigit(offset.charAt(offset.length() - 1));
    }

    int shift() {
        return Integer.parseInt(offset);
    }
}
