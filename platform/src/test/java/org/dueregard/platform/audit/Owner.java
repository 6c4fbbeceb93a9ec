package org.dueregard.platform.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;
import org.jspecify.annotations.Nullable;

/** Whoever owns the database: may switch triggers off, and change what they like. */
final class Owner implements AutoCloseable {
    private static final List<String> TABLES =
            List.of(
                    "audit_entry",
                    "audit_seal",
                    "audit_checkpoint",
                    "audit_erasure",
                    "audit_unsealed");

    private final Connection connection;

    private Owner(Connection connection) {
        this.connection = connection;
    }

    static Owner in(Database database) throws SQLException {
        return new Owner(connect(database, database.owner()));
    }

    static Connection connect(Database database, String role) throws SQLException {
        return DriverManager.getConnection(ServiceStack.postgres().jdbcUrl(database), role, role);
    }

    Connection connection() {
        return connection;
    }

    /** Keeps the trail as it is, the sealer from going on, and switches the triggers off. */
    Owner keep() throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(hashtext('dueregard.audit'), 1)");
        }
        for (var table : TABLES) {
            run("CREATE TABLE kept_" + table + " AS TABLE " + table);
            run("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        }
        return this;
    }

    /** Puts everything back. */
    void restore() throws SQLException {
        for (var table : TABLES) {
            run("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        }
        run("TRUNCATE " + String.join(", ", TABLES));
        for (var table : TABLES) {
            run("INSERT INTO " + table + " TABLE kept_" + table);
            run("DROP TABLE kept_" + table);
            run("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
    }

    int run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The chain with its entries, as the verifier reads it. */
    List<ChainWalk.Row> chain() throws SQLException {
        try (var query =
                        connection.prepareStatement(
                                "SELECT s.position, s.entry_id, s.previous_hash, s.hash, "
                                        + AuditRows.ENTRY_COLUMNS
                                        + " FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id ORDER BY 1");
                var row = query.executeQuery()) {
            var rows = new ArrayList<ChainWalk.Row>();
            while (row.next()) {
                rows.add(
                        ChainWalk.row(
                                row.getLong("position"),
                                row.getObject("entry_id", java.util.UUID.class),
                                row.getBytes("previous_hash"),
                                row.getBytes("hash"),
                                AuditRows.entry(row),
                                false));
            }
            return rows;
        }
    }

    /** Chains these entries anew from the first position, as if they had always been so. */
    void rewrite(Chain chain, List<AuditEntry> entries) throws SQLException {
        run("DELETE FROM audit_seal");
        var previous = chain.genesis();
        var position = 0L;
        for (var entry : entries) {
            position++;
            var hash = chain.link(position, entry, previous);
            run(
                    "INSERT INTO audit_seal (position, entry_id, previous_hash, hash, sealed_at) VALUES (?, ?, ?, ?, now())",
                    position,
                    entry.id(),
                    previous,
                    hash);
            previous = hash;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
