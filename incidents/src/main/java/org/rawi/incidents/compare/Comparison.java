package org.rawi.incidents.compare;

import java.util.List;
import java.util.Optional;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;

/**
 * The accounts of one happening side by side.
 *
 * @param testimonies one a report, oldest first, with the values that belong to the happening
 * @param judgements one for each slot that two or more outlets give, in the order of the slots
 */
public record Comparison(List<Testimony> testimonies, List<Judgement> judgements) {

    public Comparison {
        testimonies = List.copyOf(testimonies);
        judgements = List.copyOf(judgements);
    }

    /** All values, by slot, then in the order of the reports and of their texts. */
    public List<Value> values() {
        return slots().stream().flatMap(slot -> values(slot).stream()).toList();
    }

    /** The values for one slot, in the order of the reports. */
    public List<Value> values(Slot slot) {
        return testimonies.stream()
                .flatMap(testimony -> testimony.values(slot).stream())
                .toList();
    }

    /** The slots that any report gives; the others are silence. */
    public List<Slot> slots() {
        return List.of(Slot.values()).stream()
                .filter(slot -> !values(slot).isEmpty())
                .toList();
    }

    /** The testimony that a value of this comparison is from. */
    public Testimony from(Value value) {
        return testimonies.stream()
                .filter(one -> one.report().id().equals(value.report()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "value: expected one of this comparison, found one of report " + value.report()));
    }

    public Optional<Judgement> judgement(Slot slot) {
        return judgements.stream().filter(one -> one.slot() == slot).findFirst();
    }
}
