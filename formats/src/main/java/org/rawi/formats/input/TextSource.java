package org.rawi.formats.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Report;

/** One report of plain text. */
final class TextSource implements Source {

    private final Origin origin;
    private final Bytes bytes;
    private boolean given;

    TextSource(Origin origin, Bytes bytes) {
        this.origin = origin;
        this.bytes = bytes;
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        byte[] all = bytes.stream().readNBytes(Problems.LARGEST_REPORT + 1);
        if (all.length > Problems.LARGEST_REPORT) {
            return Problems.tooLarge(origin.name());
        }
        String text = Bytes.decode(all, bytes.skipped(), 1);
        return text.isBlank()
                ? Problems.empty(origin.name())
                : new Arrival.Received(Report.of(origin.id(), text), origin.name());
    }
}
