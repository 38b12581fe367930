package org.rawi.archive.search;

import java.util.List;
import java.util.Optional;

/**
 * Some of the reports that were found, the best first.
 *
 * @param found how many there are on all pages
 * @param next the key of the page after this one, if there is one
 */
public record Page(List<Hit> hits, long found, Optional<String> next) {

    public Page {
        hits = List.copyOf(hits);
    }
}
