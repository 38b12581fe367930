package org.rawi.archive.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Sql;

/** The tables {@code naming} and {@code name_sound}. Each method runs inside a transaction that somebody else ends. */
final class NamingTable {

    private NamingTable() {}

    /**
     * Who bears a name.
     *
     * @param identity id of the identity
     */
    record Bearer(String identity, String name) {}

    static void insert(Handle handle, List<Derived<Namings>> batch) {
        PreparedBatch rows = handle.prepareBatch(sql("insert"));
        SortedMap<String, SortedSet<String>> sounds = new TreeMap<>();
        for (Derived<Namings> derived : batch) {
            for (Naming naming : derived.content().list()) {
                rows.bind("version", derived.version())
                        .bind("entity", naming.entity())
                        .bind("identity", naming.identity())
                        .bind("name", naming.name())
                        .add();
                sounds.computeIfAbsent(naming.name(), name -> new TreeSet<>()).addAll(naming.sounds());
            }
        }
        rows.execute();
        insertSounds(handle, sounds);
    }

    private static void insertSounds(Handle handle, SortedMap<String, SortedSet<String>> sounds) {
        PreparedBatch rows = handle.prepareBatch(sql("insert-sound"));
        sounds.forEach((name, all) -> all.forEach(
                sound -> rows.bind("sound", sound).bind("name", name).add()));
        rows.execute();
    }

    static void delete(Handle handle, List<Long> versions) {
        if (versions.isEmpty()) {
            return;
        }
        List<String> names = handle.createQuery(sql("names-of-versions"))
                .bindList("versions", versions)
                .mapTo(String.class)
                .list();
        handle.createUpdate(sql("delete-versions"))
                .bindList("versions", versions)
                .execute();
        PreparedBatch unused = handle.prepareBatch(sql("delete-unused-sounds"));
        names.forEach(name -> unused.bind("name", name).add());
        unused.execute();
    }

    static void deleteAll(Handle handle) {
        handle.createUpdate(sql("delete-all")).execute();
        handle.createUpdate(sql("delete-all-sounds")).execute();
    }

    /** The identity of each entity of a version, by the entity's id. */
    static Map<String, String> identities(Handle handle, long version) {
        return handle
                .createQuery(sql("identities-of-version"))
                .bind("version", version)
                .map((row, context) -> Map.entry(row.getString("entity"), row.getString("identity")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    static Set<String> sounds(Handle handle, String name) {
        return new HashSet<>(handle.createQuery(sql("sounds-of-name"))
                .bind("name", name)
                .mapTo(String.class)
                .list());
    }

    /** Ids of reports of whose older versions something is kept. */
    static List<String> reportsNotCurrent(Handle handle) {
        return handle.createQuery(sql("not-current")).mapTo(String.class).list();
    }

    /** Names that can be found but that no report gives. */
    static List<String> namesUnused(Handle handle) {
        return handle.createQuery(sql("unused-sounds")).mapTo(String.class).list();
    }

    /** Names that one of these sounds may be a word of. */
    static Set<String> namesWith(Handle handle, Set<String> sounds) {
        return new HashSet<>(handle.createQuery(sql("names-with-sounds"))
                .bindList("sounds", List.copyOf(sounds))
                .mapTo(String.class)
                .list());
    }

    /** The identities under which these names are filed, those of most reports first. */
    static List<Bearer> bearers(Handle handle, List<String> names) {
        return handle.createQuery(sql("bearers"))
                .bindList("names", names)
                .map((row, context) -> new Bearer(row.getString("identity"), row.getString("name")))
                .list();
    }

    /** All that is filed under these identities: the newest report first, then by its id. */
    static List<Filed> filed(Handle handle, Set<String> identities) {
        if (identities.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(sql("filed"))
                .bindList("identities", List.copyOf(identities))
                .map((row, context) -> new Filed(
                        row.getLong("version"),
                        row.getString("entity"),
                        row.getString("identity"),
                        row.getString("name"),
                        row.getString("report"),
                        row.getString("published")))
                .list();
    }

    private static String sql(String name) {
        return Sql.of(NamingTable.class, name);
    }
}
