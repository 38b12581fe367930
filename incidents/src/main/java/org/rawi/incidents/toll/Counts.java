package org.rawi.incidents.toll;

import java.util.ArrayList;
import java.util.List;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Value;

/** Which counts of one report say something of their own. */
public final class Counts {

    /** How far, in parts of a hundred, a rounded number may lie from the precise one. */
    private static final int ROUNDING = 10;

    private Counts() {}

    /** The counts without those that another repeats, rounds or, in the headline, announces. */
    public static List<Value> distinct(Story story, List<Value> counts) {
        List<Value> distinct = new ArrayList<>();
        for (Value count : counts) {
            boolean echo = counts.stream().anyMatch(other -> other != count && isEcho(story, count, other));
            boolean repeated = distinct.stream().anyMatch(other -> repeats(count, other));
            if (!echo && !repeated) {
                distinct.add(count);
            }
        }
        return distinct;
    }

    private static boolean repeats(Value count, Value other) {
        Count a = (Count) count.given();
        Count b = (Count) other.given();
        boolean sameLow =
                a.low() == null ? a.high() == null && b.isVague() : a.low().equals(b.low());
        return count.slot() == other.slot() && sameLow && sameClaimant(count, other);
    }

    private static boolean sameClaimant(Value count, Value other) {
        return count.by() == null || other.by() == null || count.by().equals(other.by());
    }

    private static boolean isEcho(Story story, Value count, Value other) {
        if (count.slot() != other.slot()) {
            return false;
        }
        Count echo = (Count) count.given();
        Count precise = (Count) other.given();
        boolean announced = story.paragraph(count.span()) == 0 && story.paragraph(other.span()) > 0;
        return announced && allows(echo, precise) || rounds(echo, precise) && sameClaimant(count, other);
    }

    /** Whether a headline's count leaves room for the one that the text gives. */
    private static boolean allows(Count headline, Count given) {
        if (headline.isVague() || headline.low() == null || given.low() == null) {
            return headline.isVague();
        }
        return headline.high() == null && headline.low() <= given.low()
                || headline.low().equals(given.low())
                || rounds(headline, given);
    }

    private static boolean rounds(Count rounded, Count precise) {
        if (rounded.low() == null || precise.low() == null || !rounded.approximate() || precise.approximate()) {
            return false;
        }
        return Math.abs(rounded.low() - precise.low()) * 100 <= precise.low() * ROUNDING;
    }
}
