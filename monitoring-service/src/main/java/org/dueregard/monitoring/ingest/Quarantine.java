package org.dueregard.monitoring.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The rows that were set aside, as PostgreSQL keeps them: each for ever, whatever became of it. */
@ApplicationScoped
public class Quarantine {
    private static final String ADD =
            """
            INSERT INTO quarantined_row (batch, line, faults, readable, record_id, record_version,
                withdrawn, content)
            SELECT ?, line, faults::json, readable, record_id, record_version, withdrawn,
                content::json
            FROM unnest(?::bigint[], ?::text[], ?::boolean[], ?::text[], ?::bigint[],
                ?::boolean[], ?::text[])
                AS given (line, faults, readable, record_id, record_version, withdrawn, content)
            """;

    private static final String SELECT =
            """
            SELECT q.batch, q.line, q.faults::text, q.readable, q.record_id, q.record_version,
                q.withdrawn, q.content::text, q.state, q.taken_in_by, q.reason, q.ended_at,
                q.ended_by, q.emptied_at
            FROM quarantined_row AS q
            """;

    private static final String OF_BATCH = " WHERE q.batch = ? AND q.line > ?";
    private static final String SET_ASIDE = " AND q.state = 'SET_ASIDE'";
    private static final String BY_LINE = " ORDER BY q.line LIMIT ?";

    private static final String TAKE_IN =
            """
            UPDATE quarantined_row AS q
            SET state = 'TAKEN_IN', taken_in_by = ?, digest = given.digest, ended_at = ?, ended_by = ?
            FROM unnest(?::bigint[], ?::text[]) AS given (line, digest)
            WHERE q.batch = ? AND q.line = given.line AND q.state = 'SET_ASIDE'
            """;

    private static final String RENEW =
            """
            UPDATE quarantined_row AS q SET faults = given.faults::json
            FROM unnest(?::bigint[], ?::text[]) AS given (line, faults)
            WHERE q.batch = ? AND q.line = given.line AND q.state = 'SET_ASIDE'
            """;

    /** Rows are locked in the order of their lines, here as everywhere. */
    private static final String DISCARD =
            """
            WITH waiting AS (
                SELECT line FROM quarantined_row
                WHERE batch = ? AND line BETWEEN ? AND ? AND state = 'SET_ASIDE'
                ORDER BY line FOR UPDATE)
            UPDATE quarantined_row AS q
            SET state = 'DISCARDED', reason = ?, ended_at = ?, ended_by = ?
            FROM waiting WHERE q.batch = ? AND q.line = waiting.line
            """;

    private static final String RESTORE =
            """
            UPDATE quarantined_row
            SET state = 'SET_ASIDE', reason = NULL, ended_at = NULL, ended_by = NULL
            WHERE batch = ? AND line = ? AND state = 'DISCARDED'
            """;

    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

    private final AgroalDataSource database;

    Quarantine(AgroalDataSource database) {
        this.database = database;
    }

    /** Where a page of the rows of a dataset begins. */
    public record Place(UUID batch, long line) {}

    /** Rows of a batch after this line, whatever has become of them. */
    public List<QuarantinedRow> ofBatch(UUID batch, long afterLine, int most) {
        return select(SELECT + OF_BATCH + BY_LINE, batch, afterLine, most);
    }

    /** Rows of a batch after this line that are set aside now. */
    public List<QuarantinedRow> setAside(UUID batch, long afterLine, int most) {
        return select(SELECT + OF_BATCH + SET_ASIDE + BY_LINE, batch, afterLine, most);
    }

    /** Rows of a dataset, those of the oldest batch first. */
    public List<QuarantinedRow> ofDataset(RejectionFilter filter, @Nullable Place after, int most) {
        var where =
                new StringBuilder(
                        " JOIN batch AS b ON b.id = q.batch WHERE b.dataset = ? AND q.state = ?");
        var parameters = new ArrayList<Object>();
        parameters.add(filter.dataset());
        parameters.add(filter.state().name());
        narrow(where, parameters, " AND b.source = ?", filter.source());
        narrow(where, parameters, " AND q.batch = ?", filter.batch());
        narrow(
                where,
                parameters,
                " AND EXISTS (SELECT FROM json_array_elements(q.faults) AS fault"
                        + " WHERE fault ->> 'field' = ?)",
                filter.field());
        if (after != null) {
            where.append(" AND (q.batch, q.line) > (?, ?)");
            parameters.add(after.batch());
            parameters.add(after.line());
        }
        parameters.add(most);
        return select(SELECT + where + " ORDER BY q.batch, q.line LIMIT ?", parameters.toArray());
    }

    private static void narrow(
            StringBuilder where,
            List<Object> parameters,
            String condition,
            @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            parameters.add(value);
        }
    }

    /** How many rows of a batch are set aside now. */
    int countSetAside(UUID batch) {
        return with(
                "SELECT count(*) FROM quarantined_row AS q WHERE q.batch = ?" + SET_ASIDE,
                (connection, select) -> {
                    select.setObject(1, batch);
                    try (var rows = select.executeQuery()) {
                        rows.next();
                        return rows.getInt(1);
                    }
                });
    }

    public QuarantinedRow require(UUID batch, long line) {
        return one(SELECT + " WHERE q.batch = ? AND q.line = ?", batch, line);
    }

    /** The row, which nobody else changes until the transaction ends. */
    QuarantinedRow requireLocked(UUID batch, long line) {
        return one(SELECT + " WHERE q.batch = ? AND q.line = ? FOR UPDATE", batch, line);
    }

    private QuarantinedRow one(String sql, UUID batch, long line) {
        return select(sql, batch, line).stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "row that was set aside", batch + "/" + line));
    }

    /** Rows after this line that are set aside and can be read again, locked. */
    List<QuarantinedRow> lockReadable(UUID batch, long afterLine, int most) {
        return select(
                SELECT + OF_BATCH + SET_ASIDE + " AND q.readable" + BY_LINE + " FOR UPDATE",
                batch,
                afterLine,
                most);
    }

    /** Keeps the rows that a new batch sets aside. */
    RowOutcomes ofNewRows() {
        return new RowOutcomes() {
            @Override
            public void setAside(UUID batch, List<SetAsideRow> rows) {
                add(batch, rows);
            }

            @Override
            public void takenIn(UUID batch, List<IncomingRecord> records) {
                // The records themselves are all there is to keep.
            }
        };
    }

    private void add(UUID batch, List<SetAsideRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(
                ADD,
                (connection, insert) -> {
                    insert.setObject(1, batch);
                    setArray(connection, insert, 2, "bigint", rows, SetAsideRow::line);
                    setArray(
                            connection,
                            insert,
                            3,
                            "text",
                            rows,
                            row -> Records.write(row.faults()));
                    setArray(connection, insert, 4, "boolean", rows, row -> row.sent().readable());
                    setArray(connection, insert, 5, "text", rows, row -> row.sent().recordId());
                    setArray(connection, insert, 6, "bigint", rows, row -> row.sent().version());
                    setArray(connection, insert, 7, "boolean", rows, row -> row.sent().withdrawn());
                    setArray(
                            connection,
                            insert,
                            8,
                            "text",
                            rows,
                            row -> Records.write(row.sent().content()));
                    return insert.executeUpdate();
                });
    }

    /** Ends rows that another batch has taken in; they are set aside, and locked. */
    void takeIn(UUID batch, UUID by, List<IncomingRecord> records, Person person, Instant at) {
        if (records.isEmpty()) {
            return;
        }
        var ended =
                with(
                        TAKE_IN,
                        (connection, update) -> {
                            update.setObject(1, by);
                            update.setObject(2, at.atOffset(ZoneOffset.UTC));
                            update.setString(3, person.sub());
                            setArray(
                                    connection, update, 4, "bigint", records, IncomingRecord::line);
                            setArray(
                                    connection, update, 5, "text", records, IncomingRecord::digest);
                            update.setObject(6, batch);
                            return update.executeUpdate();
                        });
        if (ended != records.size()) {
            throw new IllegalStateException(
                    "%d of %d rows were set aside still".formatted(ended, records.size()));
        }
    }

    /** Rows stay set aside, for these reasons from now on. */
    void renew(UUID batch, List<SetAsideRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(
                RENEW,
                (connection, update) -> {
                    setArray(connection, update, 1, "bigint", rows, SetAsideRow::line);
                    setArray(
                            connection,
                            update,
                            2,
                            "text",
                            rows,
                            row -> Records.write(row.faults()));
                    update.setObject(3, batch);
                    return update.executeUpdate();
                });
    }

    /** Discards the rows between these lines that are set aside, and answers how many. */
    int discard(UUID batch, long first, long last, String reason, Person by, Instant at) {
        return with(
                DISCARD,
                (connection, update) -> {
                    update.setObject(1, batch);
                    update.setLong(2, first);
                    update.setLong(3, last);
                    update.setString(4, reason);
                    update.setObject(5, at.atOffset(ZoneOffset.UTC));
                    update.setString(6, by.sub());
                    update.setObject(7, batch);
                    return update.executeUpdate();
                });
    }

    /** Sets a discarded row aside again. */
    void restore(UUID batch, long line) {
        with(
                RESTORE,
                (connection, update) -> {
                    update.setObject(1, batch);
                    update.setLong(2, line);
                    return update.executeUpdate();
                });
    }

    private List<QuarantinedRow> select(String sql, Object... parameters) {
        return with(
                sql,
                (connection, select) -> {
                    for (var place = 0; place < parameters.length; place++) {
                        select.setObject(place + 1, parameters[place]);
                    }
                    var found = new ArrayList<QuarantinedRow>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            found.add(row(rows));
                        }
                    }
                    return found;
                });
    }

    private static QuarantinedRow row(ResultSet row) throws SQLException {
        var endedAt = row.getObject(12, OffsetDateTime.class);
        var emptiedAt = row.getObject(14, OffsetDateTime.class);
        return new QuarantinedRow(
                row.getObject(1, UUID.class),
                row.getLong(2),
                Records.read(row.getString(3), FAULTS),
                new SentRow(
                        row.getBoolean(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getBoolean(7),
                        Records.read(row.getString(8), Records.FIELDS)),
                RejectionState.valueOf(row.getString(9)),
                endedAt == null
                        ? null
                        : new QuarantinedRow.Ending(
                                row.getObject(10, UUID.class),
                                row.getString(11),
                                endedAt.toInstant(),
                                Objects.requireNonNull(row.getString(13))),
                emptiedAt == null ? null : emptiedAt.toInstant());
    }

    private static <T> void setArray(
            Connection connection,
            PreparedStatement statement,
            int place,
            String type,
            List<T> rows,
            Function<T, @Nullable Object> column)
            throws SQLException {
        statement.setArray(place, Records.array(connection, type, rows, column));
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
