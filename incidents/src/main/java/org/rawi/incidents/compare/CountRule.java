package org.rawi.incidents.compare;

import java.util.ArrayList;
import java.util.List;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;

/**
 * Counts of people. Two agree where their bounds meet, or lie so near that they may count the same people («four with the
 * attacker»); what later reports raise is updated; only precise counts of one
 * day that two sources stand for, far apart, differ.
 */
final class CountRule implements Rule {

    /** Parts of a hundred by which counts of the same people may differ. */
    private static final int NEAR = 10;

    /** How many times the lesser the greater is where counts of one day can't be steps of one toll. */
    private static final int FAR = 2;

    /** Fewer people than this may have been added within a day. */
    private static final long MANY = 10;

    /** Of so many pairs of accounts, one may be apart because it counts a part («في مدينة كذا وحدها»). */
    private static final int PARTIAL = 4;

    /** Two accounts that do not fit, and whether they contradict each other. */
    private record Gap(Side one, Side other, boolean contradicts) {

        @Override
        public String toString() {
            return Camps.text(List.of(one)) + " / " + Camps.text(List.of(other));
        }
    }

    @Override
    public Judgement judge(Slot slot, List<Side> sides) {
        List<Gap> gaps = gaps(sides);
        int pairs = sides.size() * (sides.size() - 1) / 2;
        if (gaps.isEmpty()) {
            return new Judgement(slot, Verdict.AGREE, "counts that fit one another: " + Camps.text(sides));
        }
        if (gaps.stream().allMatch(Gap::contradicts)) {
            return new Judgement(slot, Verdict.DIFFER, "precise counts of one day far apart: " + gaps.get(0));
        }
        return gaps.size() * PARTIAL <= pairs
                ? new Judgement(slot, Verdict.AGREE, "counts that fit one another, but for a part: " + gaps.get(0))
                : new Judgement(slot, Verdict.UPDATED, "counts that moved: " + Camps.text(sides));
    }

    private static List<Gap> gaps(List<Side> sides) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (Side other : sides.subList(i + 1, sides.size())) {
                Side one = sides.get(i);
                if (!meet(one, other)) {
                    gaps.add(new Gap(one, other, one.isSameDay(other) && contradict(one, other, sides)));
                }
            }
        }
        return gaps;
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

    /** Precise counts far apart that two sources stand for, and nobody's count of that day between them. */
    private static boolean contradict(Side one, Side other, List<Side> sides) {
        List<Value> a = precise(one);
        List<Value> b = precise(other);
        if (a.size() != 1 || b.size() != 1 || !standFor(a.get(0), b.get(0))) {
            return false;
        }
        long less = Math.min(size(a.get(0)), size(b.get(0)));
        long more = Math.max(size(a.get(0)), size(b.get(0)));
        boolean between = sides.stream()
                .flatMap(side -> precise(side).stream())
                .anyMatch(value -> size(value) > less && size(value) < more);
        return more >= FAR * less && more - less >= MANY && !between;
    }

    /** Whether each has a source of its own: one source counts on, and so does an outlet. */
    private static boolean standFor(Value a, Value b) {
        return a.by() != null && b.by() != null && !a.by().equals(b.by());
    }

    private static List<Value> precise(Side side) {
        return side.values().stream()
                .filter(value -> value.standing() == Standing.TIED)
                .filter(value -> value.given() instanceof Count count && count.isExact() && !count.approximate())
                .toList();
    }

    private static long size(Value value) {
        return low((Count) value.given());
    }
}
