package org.rawi.incidents.compare;

import java.util.List;
import org.rawi.incidents.value.Given.Days;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;

/**
 * Days differ where camps give other days and at least one of them gives a calendar date («في 13 يونيو»): a weekday or
 * «أمس» alone may mean the day of writing.
 */
final class DayRule implements Rule {

    private final Camps camps = new Camps(
            (one, other) -> Likeness.overlap((Days) one, (Days) other), value -> value.standing() == Standing.TIED);

    @Override
    public Judgement judge(Slot slot, List<Side> sides) {
        List<List<Side>> apart = camps.of(sides);
        boolean dated = apart.stream().anyMatch(camp -> camp.stream().allMatch(DayRule::isDated));
        if (apart.size() < 2 || !dated) {
            return new Judgement(
                    slot, Verdict.AGREE, "no calendar date that excludes another day: " + Camps.text(sides));
        }
        String why = "a calendar date against other days: ";
        return new Judgement(slot, Verdict.DIFFER, why + Camps.text(apart.get(0)) + " / " + Camps.text(apart.get(1)));
    }

    private static boolean isDated(Side side) {
        return side.values().stream().map(Value::given).anyMatch(given -> ((Days) given).dated());
    }
}
