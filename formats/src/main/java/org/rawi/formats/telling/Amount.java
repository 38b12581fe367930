package org.rawi.formats.telling;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure;

/** The bounds of a figure in signs that need no language. */
public final class Amount {

    private Amount() {}

    /** {@code 14}, {@code ≈14}, {@code ≥14}, {@code ≤14}, {@code 14–20}; empty where the words give no number. */
    public static String of(Figure figure) {
        return of(figure.low(), figure.high(), figure.approximate());
    }

    /** The same of bounds, both inclusive, null where the words give none. */
    public static String of(@Nullable Long low, @Nullable Long high, boolean approximate) {
        if (low == null) {
            return high == null ? "" : "≤" + number(high);
        }
        if (high == null) {
            return "≥" + number(low);
        }
        String about = approximate ? "≈" : "";
        return about + (low.equals(high) ? number(low) : number(low) + "–" + number(high));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
