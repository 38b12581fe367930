package org.rawi.lab.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/** Whether spans stand where they may beside each other, and every item has a place at all. */
final class Places {

    private final Reading reading;
    private final List<String> faults = new ArrayList<>();

    Places(Reading reading) {
        this.reading = reading;
    }

    List<String> faults() {
        SpanList.of(reading).stream()
                .filter(placed -> placed.span().isEmpty())
                .forEach(placed -> faults.add(placed.item() + " " + placed.span() + ": expected words, found none"));
        apart("mention", reading.mentions(), Mention::span, (a, b) -> true);
        // One expression may count two kinds: «مقتل وإصابة ثلاثة».
        apart("figure", reading.figures(), Figure::span, (a, b) -> a.kind() == b.kind());
        apart("loaded", reading.loaded(), LoadedWord::span, (a, b) -> true);
        reading.claims().forEach(this::claim);
        reading.events().forEach(this::event);
        reading.figures().forEach(this::bounds);
        return faults;
    }

    private <T> void apart(String layer, List<T> items, Function<T, Span> span, BiPredicate<T, T> compete) {
        List<T> inOrder = items.stream().sorted(Comparator.comparing(span)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            T before = inOrder.get(i - 1);
            T item = inOrder.get(i);
            if (span.apply(before).overlaps(span.apply(item)) && compete.test(before, item)) {
                faults.add(layer + " " + span.apply(item) + ": expected it apart from " + span.apply(before)
                        + ", found them overlapping");
            }
        }
    }

    private void claim(Claim claim) {
        String where = "claim " + claim.id();
        inOrder(where + ": content", claim.content());
        if (claim.cue().isEmpty() && claim.content().isEmpty()) {
            faults.add(where + ": expected a cue or content, found neither");
        }
        for (Span cue : claim.cue()) {
            if (claim.content().stream().anyMatch(cue::overlaps)) {
                faults.add(where + ": expected the cue " + cue + " outside its content, found it inside");
            }
        }
    }

    private void event(Event event) {
        String where = "event " + event.id() + ": triggers";
        inOrder(where, event.triggers());
        if (event.triggers().isEmpty()) {
            faults.add(where + ": expected at least one, found none");
        }
    }

    private void inOrder(String where, List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                faults.add(where + ": expected the parts apart and in order, found " + spans.get(i) + " after "
                        + spans.get(i - 1));
            }
        }
    }

    private void bounds(Figure figure) {
        if (figure.low() != null && figure.high() != null && figure.low() > figure.high()) {
            faults.add("figure " + figure.span() + ": expected low <= high, found " + figure.low() + " > "
                    + figure.high());
        }
    }
}
