package org.rawi.archive.export;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.archive.version.Version;
import org.rawi.name.Entity;
import org.rawi.reading.Reading;

/** Whom or what a report names, and how often. */
final class EntityRows implements Rows {

    @Override
    public List<String> columns() {
        return List.of("report", "published", "entity", "type", "name", "latin", "mentions", "why");
    }

    @Override
    public Stream<Row> of(Version version) {
        if (!version.current()) {
            return Stream.empty();
        }
        Reading reading = version.reading();
        return reading.entities().stream().map(entity -> row(reading, entity));
    }

    private static Row row(Reading reading, Entity entity) {
        long mentions = reading.mentions().stream()
                .filter(mention -> mention.entity().equals(entity.id()))
                .count();
        return Row.of(
                reading.report().id(),
                reading.report().published(),
                entity.id(),
                entity.type(),
                entity.name(),
                entity.latin(),
                Math.toIntExact(mentions),
                entity.why());
    }
}
