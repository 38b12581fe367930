package org.rawi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rawi.archive.export.Table;
import org.rawi.cli.entity.EntityFormat;
import org.rawi.cli.incident.IncidentFormat;
import org.rawi.cli.read.ReadingFormat;
import org.rawi.cli.search.PageFormat;
import org.rawi.formats.table.TableFormat;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Option values, with complaints a person can use. */
final class Converters {

    private Converters() {}

    static CommandLine addTo(CommandLine command) {
        return command.registerConverter(LocalDate.class, Converters::date)
                .registerConverter(ReadingFormat.class, written -> oneOf(ReadingFormat.values(), written))
                .registerConverter(EntityFormat.class, written -> oneOf(EntityFormat.values(), written))
                .registerConverter(IncidentFormat.class, written -> oneOf(IncidentFormat.values(), written))
                .registerConverter(TableFormat.class, written -> oneOf(TableFormat.values(), written))
                .registerConverter(PageFormat.class, written -> oneOf(PageFormat.values(), written))
                .registerConverter(Table.class, written -> oneOf(Table.values(), written));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a date like 2018-07-15, found " + written);
        }
    }

    /** The value whose words these are, in letters of either case. */
    private static <T> T oneOf(T[] values, String written) {
        return Arrays.stream(values)
                .filter(value -> value.toString().equals(written.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected " + choice(values) + ", found " + written));
    }

    /** {@code text, json or html}. */
    private static <T> String choice(T[] values) {
        List<String> words = Arrays.stream(values).map(String::valueOf).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
