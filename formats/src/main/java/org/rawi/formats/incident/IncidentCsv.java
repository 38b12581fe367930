package org.rawi.formats.incident;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Judgement;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Value;

/** Incidents as CSV (RFC 4180): a header, then one row for each value, with the verdict on its slot. */
public final class IncidentCsv {

    private static final String HEADER =
            "incident,slot,verdict,report,outlet,published,low,high,value,by,start,end,words,why\r\n";

    private final Appendable out;

    public IncidentCsv(Appendable out) throws IOException {
        this.out = out.append(HEADER);
    }

    public void write(Incident incident) throws IOException {
        Comparison comparison = incident.comparison();
        for (Value value : comparison.values()) {
            String verdict = comparison
                    .judgement(value.slot())
                    .map(Judgement::verdict)
                    .map(one -> one.label())
                    .orElse("");
            out.append(row(incident.id(), verdict, comparison.from(value), value))
                    .append("\r\n");
        }
    }

    private static String row(String incident, String verdict, Testimony from, Value value) {
        Count count = value.given() instanceof Count bounds ? bounds : null;
        Stream<@Nullable Object> cells = Stream.of(
                incident,
                value.slot().label(),
                verdict,
                value.report(),
                from.outlet(),
                from.report().published(),
                count == null ? null : count.low(),
                count == null ? null : count.high(),
                value.given().text(),
                value.by(),
                value.span().start(),
                value.span().end(),
                from.report().text(value.span()),
                value.why());
        return cells.map(cell -> quoted(Objects.toString(cell, ""))).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
