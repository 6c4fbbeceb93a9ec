package org.dueregard.monitoring.ingest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What large files have come to so far. */
@ApplicationScoped
public class FileReceipts {
    private static final String SUM =
            """
            SELECT upload, sum(received), sum(accepted), sum(duplicate), sum(corrected),
                sum(withdrawn), sum(rejected), sum(repeats), sum(without_unit),
                array_agg(id ORDER BY part)
            FROM batch WHERE upload = ANY (?) GROUP BY upload
            """;

    private final AgroalDataSource database;

    FileReceipts(AgroalDataSource database) {
        this.database = database;
    }

    public FileReceipt of(UUID upload) {
        return of(List.of(upload)).getOrDefault(upload, FileReceipt.NOTHING);
    }

    /** The receipts of those of which there is a part. */
    public Map<UUID, FileReceipt> of(List<UUID> uploads) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SUM)) {
            select.setArray(1, connection.createArrayOf("uuid", uploads.toArray()));
            var receipts = new HashMap<UUID, FileReceipt>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    receipts.put(
                            rows.getObject(1, UUID.class),
                            new FileReceipt(
                                    rows.getLong(2),
                                    rows.getLong(3),
                                    rows.getLong(4),
                                    rows.getLong(5),
                                    rows.getLong(6),
                                    rows.getLong(7),
                                    rows.getLong(8),
                                    rows.getLong(9),
                                    Arrays.asList((UUID[]) rows.getArray(10).getArray())));
                }
            }
            return receipts;
        } catch (SQLException failed) {
            throw new RecordStoreException(failed);
        }
    }
}
