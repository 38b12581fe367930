package org.rawi.archive.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.version.Version;
import org.rawi.event.Event;
import org.rawi.reading.Reading;
import org.rawi.trigger.Role;

/** What a report says to have happened; {@code start} and {@code end} are those of the trigger. */
final class EventRows implements Rows {

    @Override
    public List<String> columns() {
        return List.of(
                "report",
                "published",
                "event",
                "type",
                "mode",
                "status",
                "trigger",
                "start",
                "end",
                "actor",
                "target",
                "place",
                "instrument",
                "claim",
                "date",
                "why");
    }

    @Override
    public Stream<Row> of(Version version) {
        if (!version.current()) {
            return Stream.empty();
        }
        Reading reading = version.reading();
        Cells cells = new Cells(reading);
        return reading.events().stream().map(event -> row(reading, cells, event));
    }

    private static Row row(Reading reading, Cells cells, Event event) {
        return Row.of(
                reading.report().id(),
                reading.report().published(),
                event.id(),
                event.type(),
                event.mode(),
                Cells.constant(event.status()),
                cells.words(event.triggers()),
                Cells.start(event.triggers()),
                Cells.end(event.triggers()),
                arguments(cells, event, Role.ACTOR),
                arguments(cells, event, Role.TARGET),
                arguments(cells, event, Role.PLACE),
                arguments(cells, event, Role.INSTRUMENT),
                event.claim(),
                event.time() == null ? null : event.time().iso(),
                event.why());
    }

    private static @Nullable String arguments(Cells cells, Event event, Role role) {
        return Cells.joined(event.arguments().stream()
                .filter(argument -> argument.role() == role)
                .map(argument -> cells.name(argument.entity(), argument.span()))
                .toList());
    }
}
