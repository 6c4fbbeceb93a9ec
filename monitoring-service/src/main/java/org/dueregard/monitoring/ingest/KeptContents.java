package org.dueregard.monitoring.ingest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Of a file whose rows have no ids, and some of which were set aside: how many of each content were
 * kept. A row that is repaired takes its place behind its equals, so that the whole file, put right
 * and sent again, holds nothing new.
 */
@ApplicationScoped
class KeptContents {
    private static final String REMEMBER =
            "INSERT INTO kept_content (batch, digests, counts) VALUES (?, ?, ?)";

    private static final String KEPT =
            """
            SELECT digest, sum(count)::int FROM (
                SELECT kept.digest, kept.count
                FROM kept_content, unnest(digests, counts) AS kept (digest, count)
                WHERE batch = ?
                UNION ALL
                SELECT digest, 1 FROM quarantined_row WHERE batch = ? AND state = 'TAKEN_IN') AS kept
            GROUP BY digest
            """;

    private final AgroalDataSource database;
    private final FileContents files;

    KeptContents(AgroalDataSource database, FileContents files) {
        this.database = database;
        this.files = files;
    }

    /** The ordinals that rows of the batch have which come in again. */
    Ordinals behind(Batch original) {
        var part = original.part();
        return part == null
                ? new FileOrdinals(kept(original.id()))
                : new StoredOrdinals(files, part.upload());
    }

    /**
     * Remembers that the rows of a part, some of which were set aside, have no ids. How many there
     * are of each content is counted for the whole file.
     */
    void rememberPart(UUID batch) {
        remember(batch, Map.of());
    }

    /** Remembers how many rows of each content a file without ids has that were kept. */
    void remember(UUID batch, Map<String, Integer> kept) {
        var contents = List.copyOf(kept.entrySet());
        with(
                REMEMBER,
                (connection, insert) -> {
                    insert.setObject(1, batch);
                    insert.setArray(
                            2, Records.array(connection, "text", contents, Map.Entry::getKey));
                    insert.setArray(
                            3, Records.array(connection, "int4", contents, Map.Entry::getValue));
                    return insert.executeUpdate();
                });
    }

    /** Whether the rows of the batch are known by what they say, and not by ids. */
    boolean knowsByContent(UUID batch) {
        return with(
                "SELECT 1 FROM kept_content WHERE batch = ?",
                (connection, select) -> {
                    select.setObject(1, batch);
                    try (var rows = select.executeQuery()) {
                        return rows.next();
                    }
                });
    }

    /** How many rows of each content the batch has that were kept, or taken in since. */
    private Map<String, Integer> kept(UUID batch) {
        return with(
                KEPT,
                (connection, select) -> {
                    select.setObject(1, batch);
                    select.setObject(2, batch);
                    var kept = new HashMap<String, Integer>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            kept.put(rows.getString(1), rows.getInt(2));
                        }
                    }
                    return kept;
                });
    }

    private interface Work<T> {
        T on(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(connection, statement);
        } catch (SQLException failed) {
            throw new RecordStoreException(failed);
        }
    }
}
