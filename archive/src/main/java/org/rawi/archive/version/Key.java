package org.rawi.archive.version;

import org.jspecify.annotations.Nullable;
import org.rawi.archive.store.ArchiveException;
import org.rawi.text.Report;

/** What tells one report from another: its URL, or its id where it has none. */
public final class Key {

    private static final char NUL = '\0';

    private Key() {}

    /**
     * @throws ArchiveException for a report that no archive can name
     */
    public static String of(Report report) {
        @Nullable String url = report.url();
        String key = url == null || url.isBlank() ? report.id() : url;
        if (key.indexOf(NUL) >= 0 || report.id().indexOf(NUL) >= 0) {
            throw new ArchiveException("expected an id and a URL without NUL characters, found " + key.replace(NUL, '␀')
                    + ". Give it another id");
        }
        return key;
    }
}
