package org.rawi.incidents.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rawi.incidents.place.Places;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;

/**
 * Chooses, of all that reports give, what belongs to the happening that they share: one day, one place, one of each party
 * a report, the one that others give too before the one that stands alone.
 */
final class Selection {

    private static final int MOST_SUPPORT = 2;

    /** How many times another a count of the same happening may be. */
    private static final int SIZE = 3;

    private final Likeness likeness;
    private final Places places;

    Selection(Likeness likeness, Places places) {
        this.likeness = likeness;
        this.places = places;
    }

    List<Testimony> choose(List<Testimony> all) {
        List<Testimony> chosen = new ArrayList<>();
        for (Testimony testimony : all) {
            List<Value> values = new ArrayList<>();
            for (Slot slot : Slot.values()) {
                values.addAll(choose(testimony.values(slot), slot, testimony, all));
            }
            chosen.add(testimony.with(values));
        }
        return chosen;
    }

    private List<Value> choose(List<Value> values, Slot slot, Testimony from, List<Testimony> all) {
        if (slot.isCount()) {
            return values.stream()
                    .filter(value -> counts(value, values, from, all))
                    .toList();
        }
        Comparator<Value> byWeight = Comparator.comparingDouble(value -> weight(value, values, from, all));
        Optional<Value> best = values.stream().max(byWeight.thenComparing(value -> -values.indexOf(value)));
        return best.filter(value -> slot != Slot.DATE || stands(value, from, all)).stream()
                .toList();
    }

    /**
     * A count that stands alone yields to one beside it that other reports give; one far down the text must be of the
     * size of those that reports begin with.
     */
    private boolean counts(Value value, List<Value> beside, Testimony from, List<Testimony> all) {
        boolean shared = support(value, from, all) > 0;
        boolean outdone = ((Count) value.given()).isExact()
                && beside.stream()
                        .filter(other -> other != value && !((Count) other.given()).isVague())
                        .filter(other -> support(other, from, all) > 0)
                        .anyMatch(other -> !shared || isPart((Count) value.given(), (Count) other.given()));
        boolean alone = beside.size() == 1
                && all.stream()
                        .allMatch(one -> one == from || one.values(value.slot()).isEmpty());
        return !outdone && (value.standing() == Standing.TIED || isOfTheirSize(value, shared || alone, all));
    }

    /** «أربعة قتلى … فأرداهما قتيلين»: much fewer than another count of the same report. */
    private static boolean isPart(Count part, Count whole) {
        return size(part) * 3 < size(whole) * 2;
    }

    private static boolean isOfTheirSize(Value value, boolean shared, List<Testimony> all) {
        Count count = (Count) value.given();
        List<Value> others = all.stream()
                .flatMap(one -> one.values(value.slot()).stream())
                .filter(other -> other != value && !((Count) other.given()).isVague())
                .toList();
        boolean leads = others.stream().anyMatch(other -> other.standing() == Standing.TIED);
        if (count.isVague() || others.isEmpty()) {
            return leads || shared;
        }
        return others.stream()
                .filter(other -> !leads || other.standing() == Standing.TIED)
                .anyMatch(other -> likeSize(count, (Count) other.given()));
    }

    private static boolean likeSize(Count a, Count b) {
        long one = size(a);
        long other = size(b);
        return one <= other * SIZE && other <= one * SIZE;
    }

    private static long size(Count count) {
        return count.low() != null ? count.low() : count.high() != null ? count.high() : 0;
    }

    private double weight(Value value, List<Value> beside, Testimony from, List<Testimony> all) {
        double weight = Math.min(MOST_SUPPORT, support(value, from, all));
        weight -= value.standing().ordinal() * (value.slot() == Slot.DATE ? 4 : 1.5);
        weight -= beside.indexOf(value) * 0.4;
        if (value.slot() == Slot.PLACE) {
            weight += narrowness((Named) value.given());
        }
        return weight;
    }

    /** A town before a side of a country («غرب اليابان»), a country last. */
    private double narrowness(Named place) {
        if (place.name() == null) {
            return 2;
        }
        boolean country = places.isCountry(place.name());
        return !country ? 3 : Likeness.words(place.text()).size() > 1 ? 1.5 : 0;
    }

    /** Whether a day of speech, or one that stands alone, is not against the day that others give for the happening. */
    private boolean stands(Value date, Testimony from, List<Testimony> all) {
        if (date.standing() == Standing.TIED) {
            return true;
        }
        if (date.standing() == Standing.SPOKEN && !all.stream().allMatch(one -> speaksOf(date, one))) {
            return false;
        }
        List<Value> told = all.stream()
                .filter(one -> one != from)
                .flatMap(one -> one.values(Slot.DATE).stream())
                .filter(other -> other.standing() != Standing.SPOKEN)
                .toList();
        Optional<Value> common = told.stream().max(Comparator.comparingLong(other -> reports(other, told)));
        return common.isEmpty()
                || reports(common.get(), told) < 2
                || likeness.alike(date.given(), common.get().given());
    }

    /** Whether a report speaks on that day, if it dates its speech: a happening is spoken of on many days. */
    private boolean speaksOf(Value date, Testimony other) {
        List<Value> spoken = other.values(Slot.DATE).stream()
                .filter(value -> value.standing() == Standing.SPOKEN)
                .toList();
        return spoken.isEmpty() || spoken.stream().anyMatch(value -> likeness.alike(value.given(), date.given()));
    }

    private long reports(Value value, List<Value> others) {
        return others.stream()
                .filter(other -> likeness.alike(value.given(), other.given()))
                .map(Value::report)
                .distinct()
                .count();
    }

    /** How many other accounts give a like value. */
    private long support(Value value, Testimony from, List<Testimony> all) {
        return all.stream()
                .filter(one -> !one.account().equals(from.account()))
                .filter(one -> one.values(value.slot()).stream()
                        .anyMatch(other -> likeness.alike(value.given(), other.given())))
                .map(Testimony::account)
                .distinct()
                .count();
    }
}
