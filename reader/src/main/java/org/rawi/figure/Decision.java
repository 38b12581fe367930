package org.rawi.figure;

import java.util.List;
import org.rawi.figure.Figure.Kind;

/**
 * The kinds of a count: one, two for «مقتل وإصابة 12», none where it is no figure.
 *
 * @param own whether the noun itself decided, so that what is joined to it does not inherit
 * @param why the rule and the table row
 */
record Decision(List<Kind> kinds, boolean own, String why) {

    Decision {
        kinds = List.copyOf(kinds);
    }

    static final Decision NONE = new Decision(List.of(), false, "");

    static Decision own(Kind kind, String why) {
        return new Decision(List.of(kind), true, why);
    }

    static Decision governed(List<Kind> kinds, String why) {
        return new Decision(kinds, false, why);
    }

    boolean isNone() {
        return kinds.isEmpty();
    }
}
