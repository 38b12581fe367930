package org.rawi.formats.input;

import java.io.IOException;
import java.io.InputStream;

/** Opens an input as what it is. */
final class Sources {

    private Sources() {}

    /**
     * @throws Refused where it can't hold a report
     */
    static Source open(Origin origin, InputStream raw) throws IOException, Refused {
        Bytes bytes = new Bytes(raw);
        if (bytes.isEmpty()) {
            throw new Refused(Problems.empty(origin.name()));
        }
        if (bytes.isUtf16()) {
            throw new Refused(Problems.utf16(origin.name()));
        }
        if (bytes.zero() >= 0) {
            throw new Refused(Problems.binary(origin.name(), bytes.zero()));
        }
        return new NeverSilent(origin, source(origin, bytes));
    }

    private static Source source(Origin origin, Bytes bytes) throws IOException {
        return switch (Shape.of(origin.name(), bytes.beginning())) {
            case TEXT -> new TextSource(origin, bytes);
            case JSON -> new JsonSource(origin, bytes);
            case LINES -> new LineSource(origin, bytes);
        };
    }
}
