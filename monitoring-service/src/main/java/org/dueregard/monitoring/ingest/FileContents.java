package org.dueregard.monitoring.ingest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.monitoring.ingest.StoredOrdinals.Content;

/**
 * Of files that come in parts, and whose rows have no ids: how many rows of each content were kept.
 */
@ApplicationScoped
class FileContents {
    /** Adds, and tells what there is now; in the order of the index. */
    private static final String COUNT =
            """
            INSERT INTO file_content (upload, day, digest, rows)
            SELECT (SELECT number FROM upload WHERE id = ?), day, digest, rows
            FROM unnest(?::date[], ?::uuid[], ?::int[]) AS more (day, digest, rows)
            ORDER BY day, digest
            ON CONFLICT (upload, day, digest) DO UPDATE SET rows = file_content.rows + excluded.rows
            RETURNING day, replace(digest::text, '-', ''), rows
            """;

    private static final String FORGET =
            "DELETE FROM file_content WHERE upload = (SELECT number FROM upload WHERE id = ?)";

    private final AgroalDataSource database;

    FileContents(AgroalDataSource database) {
        this.database = database;
    }

    /** Adds these rows, and answers how many of each there were before. */
    Map<Content, Integer> countBefore(UUID upload, Map<Content, Integer> more) {
        var contents = List.copyOf(more.entrySet());
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setObject(1, upload);
            count.setArray(
                    2,
                    Records.array(
                            connection, "text", contents, row -> row.getKey().day().toString()));
            count.setArray(
                    3, Records.array(connection, "text", contents, row -> row.getKey().digest()));
            count.setArray(4, Records.array(connection, "int4", contents, Map.Entry::getValue));
            var before = new HashMap<Content, Integer>();
            try (var rows = count.executeQuery()) {
                while (rows.next()) {
                    var content =
                            new Content(rows.getObject(1, LocalDate.class), rows.getString(2));
                    before.put(content, rows.getInt(3) - more.getOrDefault(content, 0));
                }
            }
            return before;
        } catch (SQLException failed) {
            throw new RecordStoreException(failed);
        }
    }

    /** Forgets a file of which no row will be repaired. */
    void forget(UUID upload) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, upload);
            forget.executeUpdate();
        } catch (SQLException failed) {
            throw new RecordStoreException(failed);
        }
    }
}
