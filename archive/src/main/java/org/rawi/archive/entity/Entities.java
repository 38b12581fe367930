package org.rawi.archive.entity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.decision.Decision;
import org.rawi.archive.decision.DecisionTable;
import org.rawi.archive.decision.Example;
import org.rawi.archive.decision.Ruling;
import org.rawi.archive.identity.Identifier;
import org.rawi.archive.identity.Identity;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Database;
import org.rawi.formats.entity.EntityPage;

/** The persons, organisations and places of an archive, and what people decide about them. Thread-safe. */
public final class Entities {

    private final Database database;

    public Entities(Database database) {
        this.database = database;
    }

    /** The pages that a name in any spelling or script, or an id, leads to; that of most reports first. */
    public List<Found> find(String nameOrId) {
        return database.read(handle -> finder(handle).find(nameOrId));
    }

    /**
     * A page.
     *
     * @param id as {@link #find} gives it
     * @param newest of how many reports, the newest, claims, events, spellings and roles are wanted; 1 or more
     * @throws ArchiveException where nothing stands on such a page
     */
    public EntityPage page(String id, int newest) {
        return database.read(handle -> {
            PageFinder finder = finder(handle);
            Found found = finder.only(id);
            List<String> decisions = finder.pages().about(found.id()).stream()
                    .map(Decision::words)
                    .toList();
            return new PageBuilder(found, decisions, Identifier.builtIn())
                    .build(handle, finder.filed(found.id()), newest);
        });
    }

    /**
     * Decides that two pages are of one.
     *
     * @return the page of both
     * @throws ArchiveException where one of the two names no page, or several, or both name the same
     */
    public Found merge(String one, String other, Ruling ruling) {
        return database.write(handle -> {
            PageFinder finder = finder(handle);
            Found kept = finder.only(one);
            Found moved = finder.only(other);
            if (kept.equals(moved)) {
                throw new ArchiveException(other + ": expected another than " + one + ", found the same: " + kept.id());
            }
            decide(handle, example(finder.filed(kept.id())), example(finder.filed(moved.id())), List.of(), ruling);
            return finder(handle).only(kept.id());
        });
    }

    /**
     * Decides that some reports of a page mean somebody else.
     *
     * @param reports ids of these reports
     * @return the page of these reports
     * @throws ArchiveException where the page is not found, has not all of the reports, or would be left empty
     */
    public Found split(String nameOrId, List<String> reports, Ruling ruling) {
        return database.write(handle -> {
            PageFinder finder = finder(handle);
            Found page = finder.only(nameOrId);
            List<Filed> filed = finder.filed(page.id());
            checkSplit(page, filed, reports);
            decide(handle, example(filed), null, reports, ruling);
            Filed moved = filed.stream()
                    .filter(one -> one.report().equals(reports.get(0)))
                    .findFirst()
                    .orElseThrow();
            PageFinder after = finder(handle);
            return after.only(after.pages().of(moved.identity(), moved.report()));
        });
    }

    private static void checkSplit(Found page, List<Filed> filed, List<String> reports) {
        Set<String> rest = filed.stream().map(Filed::report).collect(Collectors.toCollection(TreeSet::new));
        for (String report : reports) {
            if (!rest.remove(report)) {
                throw new ArchiveException(
                        report + ": expected a report that names " + page.name() + ", " + page.id() + ", found none");
            }
        }
        if (rest.isEmpty() || reports.isEmpty()) {
            throw new ArchiveException(
                    page.id() + ": expected some of its " + page.reports() + " reports, found " + reports.size());
        }
    }

    /**
     * Takes a decision back.
     *
     * @throws ArchiveException where no decision of this number holds
     */
    public void undo(int decision, Instant at) {
        boolean undone = database.write(handle -> DecisionTable.undo(handle, decision, at));
        if (!undone) {
            throw new ArchiveException("decision " + decision
                    + ": expected the number of a decision that holds, found none. The entity's page names them");
        }
    }

    private static PageFinder finder(Handle handle) {
        return new PageFinder(handle, Identifier.builtIn());
    }

    private static void decide(
            Handle handle, Example example, @Nullable Example other, List<String> reports, Ruling ruling) {
        int number = DecisionTable.next(handle);
        DecisionTable.insert(
                handle, new Decision(number, example, other, reports, ruling.by(), ruling.at(), ruling.reason()));
    }

    /** The oldest report of a page is the one least likely to change. */
    private static Example example(List<Filed> filed) {
        Filed oldest = filed.get(filed.size() - 1);
        return new Example(Identity.type(oldest.identity()), oldest.name(), oldest.report());
    }
}
