package org.rawi.archive.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rawi.archive.version.Version;
import org.rawi.claim.Claim;
import org.rawi.reading.Reading;
import org.rawi.source.Source;

/**
 * Who says what. A claim that goes through several mouths has a row for each, {@code link} counting from the one nearest
 * the reader; {@code start} and {@code end} are those of the content.
 */
final class ClaimRows implements Rows {

    @Override
    public List<String> columns() {
        return List.of(
                "report",
                "published",
                "claim",
                "kind",
                "within",
                "cue",
                "link",
                "source",
                "anonymous",
                "content",
                "start",
                "end",
                "why");
    }

    @Override
    public Stream<Row> of(Version version) {
        if (!version.current()) {
            return Stream.empty();
        }
        Reading reading = version.reading();
        Cells cells = new Cells(reading);
        return reading.claims().stream().flatMap(claim -> rows(reading, cells, claim));
    }

    private static Stream<Row> rows(Reading reading, Cells cells, Claim claim) {
        return IntStream.range(0, claim.sources().size()).mapToObj(link -> row(reading, cells, claim, link));
    }

    private static Row row(Reading reading, Cells cells, Claim claim, int link) {
        Source source = claim.sources().get(link);
        return Row.of(
                reading.report().id(),
                reading.report().published(),
                claim.id(),
                Cells.constant(claim.kind()),
                claim.within(),
                cells.words(claim.cue()),
                link + 1,
                cells.name(source.entity(), source.span()),
                source.anonymous(),
                cells.words(claim.content()),
                Cells.start(claim.content()),
                Cells.end(claim.content()),
                claim.why());
    }
}
