package org.rawi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Option values, with complaints a person can use. */
final class Converters {

    private Converters() {}

    static CommandLine addTo(CommandLine command) {
        return command.registerConverter(LocalDate.class, Converters::date)
                .registerConverter(ReadingFormat.class, Converters::format);
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a date like 2018-07-15, found " + written);
        }
    }

    private static ReadingFormat format(String written) {
        for (ReadingFormat format : ReadingFormat.values()) {
            if (format.name().equals(written.toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException("expected text, json, jsonl or html, found " + written);
    }
}
