package org.rawi.archive.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.identity.Identifier;
import org.rawi.archive.identity.Identity;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.Versions;
import org.rawi.formats.entity.EntityPage;
import org.rawi.formats.entity.Origin;
import org.rawi.name.EntityType;
import org.rawi.reading.Reading;

/** Puts a page together from stored readings; used once. */
final class PageBuilder {

    /** How many readings are in memory at a time. */
    private static final int CHUNK = 50;

    private final Found found;
    private final List<String> decisions;
    private final Identifier identifier;
    private final List<Origin> reports = new ArrayList<>();
    private final Gathering gathered = new Gathering();

    PageBuilder(Found found, List<String> decisions, Identifier identifier) {
        this.found = found;
        this.decisions = decisions;
        this.identifier = identifier;
    }

    /**
     * @param filed what stands on the page, the newest report first
     * @param newest how many reports are read
     */
    EntityPage build(Handle handle, List<Filed> filed, int newest) {
        Map<Long, Set<String>> entities = new LinkedHashMap<>();
        filed.forEach(one -> entities.computeIfAbsent(one.version(), v -> new LinkedHashSet<>())
                .add(one.entity()));
        List<Long> read = entities.keySet().stream().limit(newest).toList();
        for (int at = 0; at < read.size(); at += CHUNK) {
            gather(handle, read.subList(at, Math.min(at + CHUNK, read.size())), entities);
        }
        return new EntityPage(
                found.id(),
                found.type(),
                found.name(),
                gathered.latin(),
                why(filed),
                decisions,
                gathered.spellings(),
                gathered.roles(),
                entities.size(),
                reports,
                gathered.says(),
                gathered.said(),
                gathered.deeds());
    }

    private void gather(Handle handle, List<Long> numbers, Map<Long, Set<String>> entities) {
        Map<Long, Version> versions = new HashMap<>();
        Versions.numbered(handle, numbers).forEach(version -> versions.put(version.number(), version));
        for (Long number : numbers) {
            Version version = Objects.requireNonNull(versions.get(number));
            Reading reading = version.reading();
            reports.add(Origin.of(reading.report()));
            gathered.add(reading, Objects.requireNonNull(entities.get(number)));
        }
    }

    private List<String> why(List<Filed> filed) {
        Set<String> why = new TreeSet<>();
        for (Filed one : filed) {
            EntityType type = Identity.type(one.identity());
            why.add(identifier.identify(type, one.name(), one.report()).why());
        }
        return List.copyOf(why);
    }
}
