package org.rawi.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Status;
import org.rawi.script.Folding;
import org.rawi.trigger.EventType;

/** What may stand after a field's colon. */
enum ValueKind {
    NAME("a name"),
    ID("an id"),
    EVENT_TYPE("one of PLOVER's types " + names(EventType.values())),
    STATUS("one of " + names(Status.values())),
    DAY("a day like 2018-07-15, a month like 2018-07 or a year"),
    YES_NO("yes or no");

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");

    private final String expected;

    ValueKind(String expected) {
        this.expected = expected;
    }

    /** What a value must be, in words. */
    String expected() {
        return expected;
    }

    /** The one way to write this value, or nothing where it is none. */
    Optional<String> canonical(String value) {
        return switch (this) {
            case NAME -> Optional.of(value).filter(QueryLexer::hasLetter);
            case ID -> Optional.of(value).filter(id -> !id.isBlank());
            case EVENT_TYPE -> constant(value, EventType.values());
            case STATUS -> constant(value, Status.values());
            case DAY -> day(value);
            case YES_NO -> yesOrNo(value);
        };
    }

    private static Optional<String> constant(String value, Enum<?>[] constants) {
        String name = value.toUpperCase(Locale.ROOT);
        return Arrays.stream(constants).map(Enum::name).filter(name::equals).findFirst();
    }

    /** Digits of any script; of a month or a year, its first day. */
    private static Optional<String> day(String value) {
        Matcher date = DATE.matcher(Folding.key(value));
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(date.group(1)), numberOrOne(date.group(2)), numberOrOne(date.group(3)))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int numberOrOne(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static Optional<String> yesOrNo(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        return small.equals("yes") || small.equals("no") ? Optional.of(small) : Optional.empty();
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" "));
    }
}
