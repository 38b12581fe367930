package org.rawi.incidents.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;

/** A denial stands against an assertion: one account only denies what another only asserts. Else another rule judges. */
final class DenialRule implements Rule {

    private final Likeness likeness;
    private final Rule otherwise;

    DenialRule(Likeness likeness, Rule otherwise) {
        this.likeness = likeness;
        this.otherwise = otherwise;
    }

    @Override
    public Judgement judge(Slot slot, List<Side> sides) {
        for (Side side : sides) {
            for (Value denied : side.values()) {
                Optional<Value> against = denied.denied() && isUnsaid(side, denied, Value::denied)
                        ? asserted(sides, denied)
                        : Optional.empty();
                if (against.isPresent()) {
                    String why = "denied " + denied.given().text() + " / asserted "
                            + against.get().given().text();
                    return new Judgement(slot, Verdict.DIFFER, why);
                }
            }
        }
        return otherwise.judge(slot, sides);
    }

    private Optional<Value> asserted(List<Side> sides, Value denied) {
        return sides.stream()
                .filter(side -> isUnsaid(side, denied, value -> !value.denied()))
                .flatMap(side -> side.values().stream())
                .filter(value -> likeness.alike(value.given(), denied.given()))
                .findFirst();
    }

    /** Whether an account says nothing of this value but what the predicate allows. */
    private boolean isUnsaid(Side side, Value value, Predicate<Value> allowed) {
        return side.values().stream()
                .filter(other -> likeness.alike(other.given(), value.given()))
                .allMatch(allowed);
    }
}
