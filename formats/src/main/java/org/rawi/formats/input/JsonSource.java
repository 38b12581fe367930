package org.rawi.formats.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.json.JsonException;
import org.rawi.formats.json.ReportJson;

/** Reports as JSON over several lines: one object, several, or an array. Broken JSON ends it. */
final class JsonSource implements Source {

    private final Origin origin;
    private final ReportJson json;
    private boolean broken;

    JsonSource(Origin origin, Bytes bytes) throws IOException {
        this.origin = origin;
        this.json = new ReportJson(new Utf8Reader(bytes.stream(), bytes.skipped(), 1), origin.id());
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        if (broken) {
            return null;
        }
        try {
            return arrival(json.next());
        } catch (JsonException e) {
            broken = true;
            return Problems.json(origin.at(e.line()), e);
        }
    }

    private @Nullable Arrival arrival(ReportJson.@Nullable Found found) {
        if (found instanceof ReportJson.Whole whole) {
            return new Arrival.Received(whole.report(), origin.name());
        }
        if (found instanceof ReportJson.Unusable unusable) {
            return Problems.member(origin.at(unusable.line()), unusable.problem());
        }
        return null;
    }
}
