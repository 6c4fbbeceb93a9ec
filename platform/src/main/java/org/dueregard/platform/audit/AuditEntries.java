package org.dueregard.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** The entries for those who may read them, in the order of their ids, which is that of time. */
@ApplicationScoped
public class AuditEntries {
    private static final String FROM =
            "SELECT "
                    + AuditRows.ENTRY_COLUMNS
                    + """
                    , s.position, x.lawful_basis
                     FROM audit_entry e
                    LEFT JOIN audit_seal s ON s.entry_id = e.id
                    LEFT JOIN audit_erasure x ON x.entry_id = e.id
                    WHERE e.id > ?""";
    private static final String ALL = FROM + " ORDER BY e.id LIMIT ?";
    private static final String OF_AGGREGATE =
            FROM + " AND e.aggregate_id = ? ORDER BY e.id LIMIT ?";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AgroalDataSource database;

    AuditEntries(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * An entry as it is read.
     *
     * @param before JSON; null where there was nothing, or after an erasure
     * @param after JSON
     * @param position position in the chain; null while it is not sealed
     * @param erased lawful basis of the payload's erasure; null where it was not erased
     */
    public record Read(
            UUID id,
            Instant at,
            String person,
            List<String> posts,
            String action,
            String aggregateType,
            String aggregateId,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after,
            @Nullable Long position,
            @Nullable String erased) {}

    public <V> Page<V> page(
            @Nullable String aggregateId,
            PageRequest page,
            java.util.function.Function<Read, V> view) {
        UUID after = page.afterKey(UUID::fromString);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(aggregateId == null ? ALL : OF_AGGREGATE)) {
            var parameter = 1;
            query.setObject(parameter++, after == null ? BEFORE_ALL : after);
            if (aggregateId != null) {
                query.setString(parameter++, aggregateId);
            }
            query.setInt(parameter, page.limit() + 1);
            var rows = new ArrayList<Read>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row));
                }
            }
            return page.cut(rows, entry -> entry.id().toString(), view);
        } catch (SQLException failed) {
            throw new AuditException("The audit entries could not be read", failed);
        }
    }

    private static Read read(ResultSet row) throws SQLException {
        return new Read(
                row.getObject("id", UUID.class),
                AuditRows.instant(row, "at"),
                row.getString("person"),
                List.of((String[]) row.getArray("posts").getArray()),
                row.getString("action"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getString("reason"),
                row.getString("before"),
                row.getString("after"),
                row.getObject("position", Long.class),
                row.getString("lawful_basis"));
    }
}
