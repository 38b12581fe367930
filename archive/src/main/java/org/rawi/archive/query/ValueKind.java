package org.rawi.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Status;
import org.rawi.script.Folding;
import org.rawi.trigger.EventType;

/** What may stand after a field's colon. */
enum ValueKind {
    NAME("a name", ValueKind::named),
    ID("an id", ValueKind::id),
    EVENT_TYPE("one of PLOVER's types " + names(EventType.values()), value -> constant(value, EventType.values())),
    STATUS("one of " + names(Status.values()), value -> constant(value, Status.values())),
    DAY("a day like 2018-07-15, a month like 2018-07 or a year", ValueKind::day),
    YES_NO("yes or no", ValueKind::yesOrNo);

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");

    private final String expected;
    private final Function<String, Optional<String>> canonical;

    ValueKind(String expected, Function<String, Optional<String>> canonical) {
        this.expected = expected;
        this.canonical = canonical;
    }

    /** What a value must be, in words. */
    String expected() {
        return expected;
    }

    /** The one way to write this value, or nothing where it is none. */
    Optional<String> canonical(String value) {
        return canonical.apply(value);
    }

    private static Optional<String> named(String value) {
        return QueryLexer.hasLetter(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> id(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
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
