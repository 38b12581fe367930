package org.rawi.incidents.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.incidents.value.Given;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Given.Days;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.text.Report;
import org.rawi.text.Span;

/** Testimonies for tests: a report of an outlet on a day of March 2020, and what it gives. */
final class Told {

    private final String outlet;
    private final int day;
    private final List<Value> values = new ArrayList<>();
    private @Nullable String account;

    private Told(String outlet, int day) {
        this.outlet = outlet;
        this.day = day;
    }

    static Told by(String outlet, int day) {
        return new Told(outlet, day);
    }

    Told copyOf(String other) {
        account = other;
        return this;
    }

    Told exactly(Slot slot, long count) {
        return add(slot, new Count(count, count, false, Long.toString(count)), Standing.TIED, false);
    }

    Told atLeast(Slot slot, long count) {
        return add(slot, new Count(count, null, false, count + " على الأقل"), Standing.TIED, false);
    }

    Told vague(Slot slot, String words) {
        return add(slot, new Count(null, null, true, words), Standing.TIED, false);
    }

    Told on(int from) {
        return add(Slot.DATE, new Days(march(from), march(from), true), Standing.TIED, false);
    }

    Told spokenOn(int from) {
        return add(Slot.DATE, new Days(march(from), march(from), true), Standing.SPOKEN, false);
    }

    Told named(Slot slot, String name) {
        return add(slot, new Named(name, name), Standing.TIED, false);
    }

    /** The last value, as somebody says it. */
    Told says(String by) {
        Value last = values.remove(values.size() - 1);
        values.add(new Value(
                last.slot(), id(), last.given(), List.of(by), last.span(), last.standing(), last.denied(), "test"));
        return this;
    }

    Told denied(Slot slot, String name) {
        return add(slot, new Named(name, name), Standing.TIED, true);
    }

    Told far(Slot slot, long count) {
        return add(slot, new Count(count, count, false, Long.toString(count)), Standing.NEAR, false);
    }

    private Told add(Slot slot, Given given, Standing standing, boolean denied) {
        values.add(new Value(slot, id(), given, List.of(), Span.of(0, 1), standing, denied, "test"));
        return this;
    }

    private String id() {
        return outlet + "-" + day;
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2020, 3, day);
    }

    Testimony testimony() {
        Report report = new Report(id(), outlet, march(day), null, "خبر", "خبر");
        return new Testimony(report, account == null ? id() : account, values);
    }
}
