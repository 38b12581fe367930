package org.rawi.archive.search;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.archive.store.ArchiveException;

/**
 * Where a page ends: the score, day and id of its last report. The next page begins with what comes after these, wherever
 * they stand by then, so that there is no last page that can be asked for.
 */
record PageKey(double score, int day, String id) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{16})\\.([0-9a-f]{8})\\.(.+)", Pattern.DOTALL);

    /** @throws ArchiveException where the text is no key that {@link #toString()} gave */
    static PageKey parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new ArchiveException("key «" + text + "»: expected the key that came with the page before");
        }
        return new PageKey(
                Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(parts.group(1))),
                HexFormat.fromHexDigits(parts.group(2)),
                parts.group(3));
    }

    private Ranked place() {
        return new Ranked(0, score, day);
    }

    boolean isAfter(Ranked other) {
        return Ranked.ORDER.compare(other, place()) < 0;
    }

    /** Whether a report was on the page before or on an earlier one. */
    boolean covers(Ranked other, String otherId) {
        return isAfter(other) || place().ties(other) && otherId.compareTo(id) <= 0;
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(Double.doubleToLongBits(score)) + "." + hex.toHexDigits(day) + "." + id;
    }
}
