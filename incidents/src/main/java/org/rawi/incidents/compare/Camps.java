package org.rawi.incidents.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rawi.incidents.value.Given;
import org.rawi.incidents.value.Value;

/**
 * Accounts parted by what they give: those whose values may mean the same stand in one camp, also by way of others. Only
 * camps of two accounts and more count: one report that stands alone is more often told, or read, loosely than at odds
 * with the others.
 */
final class Camps {

    private static final int ENOUGH = 2;

    private final BiPredicate<Given, Given> alike;
    private final Predicate<Value> weighs;

    /**
     * @param alike whether two values may mean the same
     * @param weighs which values are plain enough to stand against others
     */
    Camps(BiPredicate<Given, Given> alike, Predicate<Value> weighs) {
        this.alike = alike;
        this.weighs = weighs;
    }

    /** The camps, in the order of their first accounts; fewer than two where nothing is excluded. */
    List<List<Side>> of(List<Side> sides) {
        List<List<Side>> camps = new ArrayList<>();
        for (Side side : sides) {
            List<Side> joined = new ArrayList<>();
            camps.removeIf(camp -> camp.stream().anyMatch(other -> meet(side, other)) && joined.addAll(camp));
            joined.add(side);
            camps.add(joined);
        }
        camps.removeIf(camp -> camp.size() < ENOUGH || camp.stream().noneMatch(this::weighs));
        return camps;
    }

    private boolean weighs(Side side) {
        return side.values().stream().anyMatch(weighs);
    }

    private boolean meet(Side one, Side other) {
        return one.values().stream()
                .anyMatch(a -> other.values().stream().anyMatch(b -> alike.test(a.given(), b.given())));
    }

    static String text(List<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.values().stream())
                .map(value -> value.given().text())
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
