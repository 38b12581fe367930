package org.rawi.formats.incident;

import java.time.LocalDate;
import java.util.List;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Judgement;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.compare.Verdict;
import org.rawi.incidents.value.Given;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.text.Report;
import org.rawi.text.Span;

/** An incident for tests: three outlets, one of which copies another; a toll that moves. */
final class Sample {

    private static final String FIRST = "انفجار في النخيل\nقالت الشرطة إن 15 شخصا قتلوا في <النخيل>.";
    private static final String LATER =
            "ارتفاع حصيلة انفجار النخيل\nنقلت وكالة عن المستشفى أن 40 شخصا على الأقل قتلوا.";

    private Sample() {}

    static Incident incident() {
        Testimony first = new Testimony(report("r1", "الضحى", 5, FIRST), "r1", firstValues("r1"));
        Testimony copy = new Testimony(report("r2", "المساء", 5, FIRST), "r1", firstValues("r2"));
        Testimony later = new Testimony(
                report("r3", "الأفق", 6, LATER),
                "r3",
                List.of(value(
                        "r3",
                        Slot.KILLED,
                        new Count(40L, null, false, "40 شخصا على الأقل"),
                        span(LATER, "40 شخصا على الأقل"),
                        "وكالة",
                        "المستشفى")));
        Judgement updated = new Judgement(Slot.KILLED, Verdict.UPDATED, "counts that moved: 15 / \"40\"");
        return new Incident("i1", new Comparison(List.of(first, copy, later), List.of(updated)));
    }

    private static List<Value> firstValues(String report) {
        Count toll = new Count(15L, 15L, false, "15 شخصا");
        return List.of(
                value(report, Slot.KILLED, toll, span(FIRST, "15 شخصا"), "الشرطة"),
                value(report, Slot.PLACE, new Named("النخيل", "النخيل"), span(FIRST, "النخيل")));
    }

    private static Report report(String id, String outlet, int day, String text) {
        return new Report(id, outlet, LocalDate.of(2020, 3, day), null, text.substring(0, text.indexOf('\n')), text);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Value value(String report, Slot slot, Given given, Span span, String... chain) {
        return new Value(slot, report, given, List.of(chain), span, Standing.TIED, false, "a rule, a table");
    }
}
