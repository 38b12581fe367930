package org.rawi.cli.eval;

import java.util.Locale;
import org.rawi.formats.score.Mistake;

/** A mistake of a reading as two lines: what is wrong and where, then the sentence. */
final class MistakeText {

    private MistakeText() {}

    static String of(Mistake mistake) {
        String why = mistake.why().isEmpty() ? "" : "  [" + mistake.why() + "]";
        return mistake.layer().key() + " " + mistake.kind().name().toLowerCase(Locale.ROOT) + "  " + mistake.report()
                + " " + mistake.span() + "  " + mistake.what() + why + "\n    " + mistake.sentence() + "\n";
    }
}
