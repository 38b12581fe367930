package org.rawi.incidents.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.rawi.incidents.slot.Given;
import org.rawi.incidents.slot.Slot;
import org.rawi.incidents.slot.Standing;
import org.rawi.incidents.slot.Value;

/**
 * Days, places and names. Accounts whose values may mean the same form a camp. Two camps differ only where each has two
 * accounts: one report that stands alone is more often told (or read) loosely than at odds with the others.
 */
final class CampRule implements Rule {

    private static final int ENOUGH = 2;

    private final String what;
    private final BiPredicate<Given, Given> alike;

    /**
     * @param what is compared, for {@code why}
     * @param alike whether two values may mean the same
     */
    CampRule(String what, BiPredicate<Given, Given> alike) {
        this.what = what;
        this.alike = alike;
    }

    @Override
    public Judgement judge(Slot slot, List<Side> sides) {
        List<List<Side>> camps = new ArrayList<>();
        for (Side side : sides) {
            if (side.values().stream().anyMatch(value -> value.standing() == Standing.TIED)) {
                join(camps, side);
            }
        }
        List<List<Side>> strong =
                camps.stream().filter(camp -> camp.size() >= ENOUGH).toList();
        if (strong.size() < 2) {
            return new Judgement(slot, Verdict.AGREE, "no two " + what + " that exclude each other: " + text(sides));
        }
        String why = what + " that exclude each other, each given twice: ";
        return new Judgement(slot, Verdict.DIFFER, why + text(strong.get(0)) + " / " + text(strong.get(1)));
    }

    /** Adds an account to the camps it is like, which become one. */
    private void join(List<List<Side>> camps, Side side) {
        List<Side> joined = new ArrayList<>();
        camps.removeIf(camp -> camp.stream().anyMatch(other -> meet(side, other)) && joined.addAll(camp));
        joined.add(side);
        camps.add(joined);
    }

    private boolean meet(Side one, Side other) {
        return one.values().stream()
                .anyMatch(a -> other.values().stream().anyMatch(b -> alike.test(a.given(), b.given())));
    }

    private static String text(List<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.values().stream())
                .map(Value::given)
                .map(Given::text)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
