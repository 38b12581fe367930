package org.rawi.incidents.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rawi.incidents.place.Places;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.lexicon.Lexicon;

/**
 * Lays the reports of one incident side by side: chooses the values that belong to the happening they share and judges
 * each slot that two or more outlets give. A pure function that does not depend on the order of the reports. Immutable
 * and thread-safe.
 */
public final class Comparer {

    private static final Comparator<Testimony> OLDEST_FIRST = Comparator.comparing(
                    (Testimony one) -> one.report().published(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(one -> one.report().id());

    private final Selection selection;
    private final Rule counts = new CountRule();
    private final Rule days = new DayRule();
    private final Rule places;
    private final Rule names;

    /** What was struck, and with what, is told in too many words to exclude one another. */
    private final Rule things;

    /** @param lexicon the reader's tables: which place lies in which */
    public Comparer(Lexicon lexicon) {
        Places table = new Places(lexicon);
        Likeness likeness = new Likeness(table);
        this.selection = new Selection(likeness, table);
        Predicate<Value> attributed = value -> value.standing() == Standing.TIED && value.by() != null;
        this.places = new CampRule("places", new Camps(likeness::mayBeOnePlace, attributed));
        this.names = new DenialRule(likeness, new CampRule("names", new Camps(likeness::mayBeOneName, attributed)));
        this.things = new DenialRule(likeness, new CampRule("things", new Camps((one, other) -> true, attributed)));
    }

    /** @param testimonies of the reports of one incident, in any order; one a report */
    public Comparison compare(List<Testimony> testimonies) {
        List<Testimony> ordered = testimonies.stream().sorted(OLDEST_FIRST).toList();
        List<Testimony> chosen = selection.choose(ordered);
        List<Judgement> judgements = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            List<Side> sides = sides(slot, chosen);
            if (sides.stream().map(Side::outlet).distinct().count() > 1) {
                judgements.add(rule(slot).judge(slot, sides));
            }
        }
        return new Comparison(chosen, judgements);
    }

    private Rule rule(Slot slot) {
        return switch (slot) {
            case DATE -> days;
            case PLACE -> places;
            case ACCUSED, CLAIMED_BY -> names;
            case TARGET, WEAPON -> things;
            default -> counts;
        };
    }

    /** The accounts that give a slot; copies of one text are one. */
    private static List<Side> sides(Slot slot, List<Testimony> testimonies) {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (Testimony one : testimonies) {
            List<Value> values = one.values(slot);
            if (!values.isEmpty()) {
                sides.putIfAbsent(
                        one.account(),
                        new Side(one.account(), one.outlet(), one.report().published(), values));
            }
        }
        return List.copyOf(sides.values());
    }
}
