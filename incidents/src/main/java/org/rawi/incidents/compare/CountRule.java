package org.rawi.incidents.compare;

import java.util.ArrayList;
import java.util.List;
import org.rawi.incidents.slot.Given.Count;
import org.rawi.incidents.slot.Slot;
import org.rawi.incidents.slot.Standing;
import org.rawi.incidents.slot.Value;

/**
 * Counts of people. Two agree where their bounds meet, or lie so near that they may count the same people («four with the
 * attacker»); what later reports raise is updated; only precise counts of one day that lie far apart differ.
 */
final class CountRule implements Rule {

    /** Parts of a hundred by which counts of the same people may differ. */
    private static final int NEAR = 10;

    /** How many times the lesser the greater is where counts of one day can't be steps of one toll. */
    private static final int FAR = 2;

    /** Fewer people than this may have been added within a day. */
    private static final long MANY = 10;

    @Override
    public Judgement judge(Slot slot, List<Side> sides) {
        List<String> apart = new ArrayList<>();
        boolean moved = false;
        boolean differs = false;
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Side one = sides.get(i);
                Side other = sides.get(j);
                if (!meet(one, other)) {
                    apart.add(text(one) + " / " + text(other));
                    boolean contradicts = one.isSameDay(other) && contradict(one, other, sides);
                    differs |= contradicts;
                    moved |= !contradicts;
                }
            }
        }
        if (apart.isEmpty()) {
            return new Judgement(slot, Verdict.AGREE, "counts that fit one another: " + text(sides));
        }
        return differs && !moved
                ? new Judgement(slot, Verdict.DIFFER, "precise counts of one day far apart: " + apart.get(0))
                : new Judgement(slot, Verdict.UPDATED, "counts that moved: " + text(sides));
    }

    /** Whether some count of one fits some count of the other: an older toll may stand beside the new one. */
    private static boolean meet(Side one, Side other) {
        return one.values().stream()
                .anyMatch(a -> other.values().stream().anyMatch(b -> fit((Count) a.given(), (Count) b.given())));
    }

    static boolean fit(Count a, Count b) {
        if (a.isVague() || b.isVague()) {
            return true;
        }
        boolean overlap = low(a) <= high(b) && low(b) <= high(a);
        return overlap || near(a, b);
    }

    /** Whether the gap between the bounds is one person, or small beside the number. */
    private static boolean near(Count a, Count b) {
        long gap = Math.max(low(a) - high(b), low(b) - high(a));
        long size = Math.max(low(a), low(b));
        boolean approximate = a.approximate() || b.approximate();
        return gap <= 1 || gap * 100 <= size * (approximate ? 2 * NEAR : NEAR);
    }

    private static long low(Count count) {
        return count.low() == null ? 0 : count.low();
    }

    private static long high(Count count) {
        return count.high() == null ? Long.MAX_VALUE / 1000 : count.high();
    }

    /** Precise counts far apart, and nobody's count of that day between them. */
    private static boolean contradict(Side one, Side other, List<Side> sides) {
        List<Long> a = precise(one);
        List<Long> b = precise(other);
        if (a.size() != 1 || b.size() != 1) {
            return false;
        }
        long less = Math.min(a.get(0), b.get(0));
        long more = Math.max(a.get(0), b.get(0));
        boolean between =
                sides.stream().flatMap(side -> precise(side).stream()).anyMatch(count -> count > less && count < more);
        return more >= FAR * less && more - less >= MANY && !between;
    }

    private static List<Long> precise(Side side) {
        return side.values().stream()
                .filter(value -> value.standing() == Standing.TIED)
                .map(value -> (Count) value.given())
                .filter(count -> count.isExact() && !count.approximate())
                .map(CountRule::low)
                .toList();
    }

    private static String text(List<Side> sides) {
        return String.join(" / ", sides.stream().map(CountRule::text).toList());
    }

    private static String text(Side side) {
        return String.join(
                ", ",
                side.values().stream()
                        .map(Value::given)
                        .map(given -> given.text())
                        .toList());
    }
}
