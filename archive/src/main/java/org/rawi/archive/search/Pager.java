package org.rawi.archive.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Cuts one page out of all that was found. Ids are read only where they decide. */
final class Pager {

    private final Handle handle;
    private final Optional<PageKey> after;
    private final int limit;
    private final List<Placed> placed = new ArrayList<>();

    /** A report in its place, with its id. */
    record Placed(Ranked ranked, String id) {

        PageKey key() {
            return new PageKey(ranked.score(), ranked.day(), id);
        }
    }

    Pager(Handle handle, Optional<PageKey> after, int limit) {
        this.handle = handle;
        this.after = after;
        this.limit = limit;
    }

    /** The reports of the page, and one more where there is another page. */
    List<Placed> page(List<Ranked> found) {
        List<Ranked> ordered = found.stream()
                .filter(ranked -> after.isEmpty() || !after.get().isAfter(ranked))
                .sorted(Ranked.ORDER)
                .toList();
        int start = 0;
        while (start < ordered.size() && placed.size() <= limit) {
            int end = start + 1;
            while (end < ordered.size() && ordered.get(end).ties(ordered.get(start))) {
                end++;
            }
            addTied(ordered.subList(start, end));
            start = end;
        }
        return placed.subList(0, Math.min(placed.size(), limit + 1));
    }

    private void addTied(List<Ranked> tied) {
        Map<Long, String> ids =
                ReportIds.of(handle, tied.stream().map(Ranked::version).toList());
        tied.stream()
                .map(ranked -> new Placed(ranked, ids.getOrDefault(ranked.version(), "")))
                .filter(report -> after.isEmpty() || !after.get().covers(report.ranked(), report.id()))
                .sorted(Comparator.comparing(Placed::id))
                .forEach(placed::add);
    }
}
