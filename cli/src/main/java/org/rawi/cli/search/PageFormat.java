package org.rawi.cli.search;

import java.util.Locale;
import org.rawi.archive.search.Page;
import org.rawi.cli.console.Terminal;

/** How a page of found reports is written. */
public enum PageFormat {
    TEXT,
    JSON;

    String write(Page page, Terminal terminal) {
        return switch (this) {
            case TEXT -> PageText.of(page, terminal);
            case JSON -> PageJson.of(page);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
