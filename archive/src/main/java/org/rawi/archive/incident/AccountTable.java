package org.rawi.archive.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Sql;
import org.rawi.incidents.account.Account;
import org.rawi.incidents.account.AccountText;
import org.rawi.incidents.link.Keys;

/** The tables {@code account} and {@code account_key}. Each method runs inside a transaction that somebody else ends. */
final class AccountTable {

    /** Far from all days: accounts without a day are near to each other only. */
    private static final long NO_DAY = -10_000_000;

    private AccountTable() {}

    static void insert(Handle handle, List<Derived<Account>> batch) {
        PreparedBatch accounts = handle.prepareBatch(sql("insert"));
        PreparedBatch keys = handle.prepareBatch(sql("insert-key"));
        for (Derived<Account> derived : batch) {
            accounts.bind("version", derived.version())
                    .bind("account", AccountText.write(derived.content()))
                    .add();
            for (String key : new TreeSet<>(Keys.of(derived.content()))) {
                keys.bind("key", key)
                        .bind("day", day(derived.content()))
                        .bind("version", derived.version())
                        .add();
            }
        }
        accounts.execute();
        keys.execute();
    }

    private static long day(Account account) {
        return account.published() == null ? NO_DAY : account.published().toEpochDay();
    }

    /** The accounts of these versions, in no order that means anything. */
    static Map<Long, Account> read(Handle handle, Set<Long> versions) {
        return versions.isEmpty()
                ? Map.of()
                : accounts(handle.createQuery(sql("read")).bindList("versions", List.copyOf(versions)));
    }

    /** The next accounts behind a version, in ascending order, at most {@code limit}: for long walks in short steps. */
    static Map<Long, Account> after(Handle handle, long version, int limit) {
        return accounts(
                handle.createQuery(sql("after")).bind("version", version).bind("limit", limit));
    }

    private static Map<Long, Account> accounts(Query query) {
        Map<Long, Account> accounts = new LinkedHashMap<>();
        query.map((row, context) -> Map.entry(row.getLong("version"), AccountText.read(row.getString("account"))))
                .forEach(row -> accounts.put(row.getKey(), row.getValue()));
        return accounts;
    }

    /** The versions worth comparing with one: near in time, and with keys in common. */
    static Set<Long> sharing(Handle handle, Derived<Account> derived) {
        List<String> keys = Keys.of(derived.content());
        if (keys.isEmpty()) {
            return Set.of();
        }
        long day = day(derived.content());
        return new TreeSet<>(handle.createQuery(sql("sharing"))
                .bindList("keys", keys)
                .bind("from", day - Keys.WINDOW)
                .bind("to", day + Keys.WINDOW)
                .bind("version", derived.version())
                .bind("shared", Keys.SHARED)
                .mapTo(Long.class)
                .list());
    }

    /** The keys under which a version is found, in order. */
    static List<String> keys(Handle handle, long version) {
        return handle.createQuery(sql("keys"))
                .bind("version", version)
                .mapTo(String.class)
                .list();
    }

    static void delete(Handle handle, List<Long> versions) {
        for (String table : List.of("delete-keys", "delete")) {
            handle.createUpdate(sql(table)).bindList("versions", versions).execute();
        }
    }

    static void deleteAll(Handle handle) {
        handle.createUpdate(sql("delete-all-keys")).execute();
        handle.createUpdate(sql("delete-all")).execute();
    }

    /** Ids of reports of which an older version has an account. */
    static List<String> reportsNotCurrent(Handle handle) {
        return handle.createQuery(sql("not-current")).mapTo(String.class).list();
    }

    private static String sql(String name) {
        return Sql.of(AccountTable.class, name);
    }
}
