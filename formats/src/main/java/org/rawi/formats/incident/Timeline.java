package org.rawi.formats.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;

/**
 * How the value of one slot moved.
 *
 * @param steps the values that were new when they were published, oldest first
 */
record Timeline(Slot slot, List<Step> steps) {

    /** A value, and the report that gave it first. */
    record Step(@Nullable LocalDate published, String outlet, Value value) {}

    /** The slots that moved: those with two steps and more. */
    static List<Timeline> of(Comparison comparison) {
        return comparison.slots().stream()
                .map(slot -> new Timeline(slot, steps(comparison, slot)))
                .filter(line -> line.steps().size() > 1)
                .toList();
    }

    private static List<Step> steps(Comparison comparison, Slot slot) {
        List<Step> steps = new ArrayList<>();
        for (Testimony one : comparison.testimonies()) {
            for (Value value : one.values(slot)) {
                String shown = Wording.value(value);
                if (steps.stream().noneMatch(step -> Wording.value(step.value()).equals(shown))) {
                    steps.add(new Step(one.report().published(), one.outlet(), value));
                }
            }
        }
        return List.copyOf(steps);
    }
}
