package org.rawi.archive.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.decision.DecisionTable;
import org.rawi.archive.decision.Pages;
import org.rawi.archive.identity.Identifier;
import org.rawi.archive.identity.Identity;
import org.rawi.archive.store.ArchiveException;

/** Finds pages, and what stands on them, as the archive is in one transaction. */
final class PageFinder {

    private final Handle handle;
    private final Identifier identifier;
    private final Pages pages;

    PageFinder(Handle handle, Identifier identifier) {
        this.handle = handle;
        this.identifier = identifier;
        this.pages = new Pages(DecisionTable.all(handle), identifier);
    }

    Pages pages() {
        return pages;
    }

    /** The pages that a name or an id leads to; that of most reports first. */
    List<Found> find(String nameOrId) {
        if (Identity.isId(nameOrId)) {
            return found(Stream.of(pageOf(nameOrId)));
        }
        NameSearch search = new NameSearch(handle, identifier);
        List<Found> exact = found(pagesOf(search.exact(nameOrId)));
        return exact.isEmpty() ? found(pagesOf(search.sounding(nameOrId))) : exact;
    }

    /** The one page that a name or an id leads to. */
    Found only(String nameOrId) {
        List<Found> found = find(nameOrId);
        if (found.isEmpty()) {
            throw new ArchiveException(
                    nameOrId + ": expected the name or id of a person, organisation or place, found none."
                            + " Another spelling, or a shorter name, may help");
        }
        if (found.size() > 1) {
            String ids = found.stream()
                    .map(page -> page.id() + " (" + page.name() + ")")
                    .collect(Collectors.joining(", "));
            throw new ArchiveException(
                    nameOrId + ": expected one, found " + found.size() + ": " + ids + ". Name one by its id");
        }
        return found.get(0);
    }

    /** What stands on a page: the newest report first; empty where nothing does. */
    List<Filed> filed(String page) {
        return NamingTable.filed(handle, pages.identities(page)).stream()
                .filter(one -> pages.of(one.identity(), one.report()).equals(page))
                .toList();
    }

    /** Where a decision has moved all of a page elsewhere, its old id still leads there. */
    private String pageOf(String id) {
        return filed(id).isEmpty() ? pages.of(id, "") : id;
    }

    private Stream<String> pagesOf(Set<String> identities) {
        return NamingTable.filed(handle, identities).stream()
                .map(one -> pages.of(one.identity(), one.report()))
                .distinct();
    }

    private List<Found> found(Stream<String> ids) {
        return ids.map(this::found)
                .filter(page -> page.reports() > 0)
                .sorted(Comparator.comparing(Found::reports).reversed().thenComparing(Found::id))
                .toList();
    }

    private Found found(String page) {
        List<Filed> filed = filed(page);
        long reports = filed.stream().map(Filed::report).distinct().count();
        String name = Tally.of(filed, Filed::name).first();
        return new Found(page, Identity.type(page), name, (int) reports);
    }
}
