package org.dueregard.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the audit tables as values. */
final class AuditRows {
    static final String ENTRY_COLUMNS =
            """
            e.id, e.at, e.person, e.posts, e.action, e.aggregate_type, e.aggregate_id, e.reason, e.before,
            e.after, e.salt, e.digest, e.key_id, e.mac""";

    private AuditRows() {}

    /** The entry in the row; null where the join has found none. */
    static @Nullable AuditEntry entry(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        var payload =
                new AuditEntry.Payload(
                        row.getBytes("salt"),
                        row.getString("reason"),
                        row.getString("before"),
                        row.getString("after"));
        var erased =
                payload.salt() == null
                        && payload.reason() == null
                        && payload.before() == null
                        && payload.after() == null;
        return new AuditEntry(
                id,
                instant(row, "at"),
                row.getString("person"),
                List.of((String[]) row.getArray("posts").getArray()),
                row.getString("action"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                erased ? null : payload,
                row.getBytes("digest"),
                row.getString("key_id"),
                row.getBytes("mac"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
