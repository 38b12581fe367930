package org.rawi.formats.terminal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.formats.telling.Telling;
import org.rawi.text.Span;
import org.rawi.trigger.Role;

/** What is said to have happened: type, status, who did what to whom, where, with what, when, and who says so. */
final class EventSection {

    private static final int TYPE_WIDTH = 22;
    private static final int STATUS_WIDTH = 10;

    private final Sheet sheet;
    private final Telling telling;

    EventSection(Sheet sheet, Telling telling) {
        this.sheet = sheet;
        this.telling = telling;
    }

    void write() {
        List<Event> events = telling.reading().events();
        if (!events.isEmpty()) {
            sheet.heading("What is said to have happened");
            events.forEach(event -> sheet.entry(sheet.flow().add(type(event), Ink.PLAIN), TYPE_WIDTH, about(event)));
        }
    }

    private static String type(Event event) {
        String type = lower(event.type());
        return event.mode() == null || event.mode().isEmpty() ? type : type + ", " + event.mode();
    }

    private Flow about(Event event) {
        Flow about = sheet.flow().add(Shown.padded(status(event.status()), STATUS_WIDTH), ink(event.status()));
        people(about, event);
        others(about, event, Role.INSTRUMENT, "with");
        others(about, event, Role.PLACE, "in");
        if (event.time() != null) {
            about.add("on", Ink.FAINT).add(event.time().iso(), Ink.PLAIN);
        }
        about.add("·", Ink.FAINT).add(triggers(event), Ink.FAINT).add("·", Ink.FAINT);
        return Said.by(about, event.claim(), telling.origin(event.claim()));
    }

    /** {@code actor, actor → target}. */
    private void people(Flow about, Event event) {
        list(about, words(event, Role.ACTOR));
        Set<String> targets = words(event, Role.TARGET);
        if (!targets.isEmpty()) {
            about.add("→", Ink.FAINT);
            list(about, targets);
        }
    }

    private void others(Flow about, Event event, Role role, String preposition) {
        Set<String> words = words(event, role);
        if (!words.isEmpty()) {
            about.add(preposition, Ink.FAINT);
            list(about, words);
        }
    }

    private static void list(Flow about, Set<String> words) {
        boolean first = true;
        for (String word : words) {
            if (!first) {
                about.glue(",", Ink.FAINT);
            }
            about.add(word, Ink.NAME);
            first = false;
        }
    }

    private Set<String> words(Event event, Role role) {
        Set<String> words = new LinkedHashSet<>();
        for (Argument argument : event.arguments()) {
            String who = telling.who(argument.span(), argument.entity());
            if (argument.role() == role && !who.isEmpty()) {
                words.add(who);
            }
        }
        return words;
    }

    private String triggers(Event event) {
        Set<Span> triggers = new LinkedHashSet<>(event.triggers());
        return triggers.stream()
                .map(telling::words)
                .distinct()
                .map(word -> "«" + word + "»")
                .collect(Collectors.joining(" "));
    }

    /** What did not simply happen is meant to catch the eye. */
    private static String status(Status status) {
        return status == Status.OCCURRED ? lower(status) : status.name();
    }

    private static Ink ink(Status status) {
        return switch (status) {
            case OCCURRED -> Ink.PLAIN;
            case DENIED -> Ink.DENIED;
            case ATTEMPTED, PLANNED, THREATENED, ALLEGED -> Ink.OPEN;
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
