package org.rawi.formats.cause;

import java.util.Locale;
import org.rawi.figure.Figure;

/** Why figures are wrong. */
public final class FigureCauses {

    private FigureCauses() {}

    public static String missed(Figure figure) {
        return kind(figure) + " missed";
    }

    public static String invented(Figure figure) {
        return kind(figure) + " invented";
    }

    public static String wrong(Figure should, Figure is) {
        return should.kind() == is.kind() ? "bounds of " + kind(should) : kind(should) + " read as " + kind(is);
    }

    private static String kind(Figure figure) {
        return figure.kind().name().toLowerCase(Locale.ROOT);
    }
}
