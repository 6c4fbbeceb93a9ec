package org.dueregard.monitoring.ingest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.dueregard.monitoring.cells.CellKeys;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.platform.caller.Person;

/** The records as they are kept, one by one, and how nothing is kept of them any more. */
@ApplicationScoped
public class KeptRecords {
    private static final String FEEDS = "SELECT id, source FROM feed WHERE dataset = ? ORDER BY id";
    private static final String LOCK =
            "SELECT id FROM feed WHERE dataset = ? AND source = ? FOR UPDATE";

    private static final String KEPT =
            """
            SELECT record_id, record_version, batch, withdrawn, gone, occurred_at, month, unit,
                fields::text
            FROM record WHERE feed = ? AND record_id = ANY (?)
            """;

    private static final String ERASE =
            """
            WITH erased AS (
                UPDATE record
                SET gone = 'ERASED', erasure = ?, content_digest = 'erased', occurred_at = NULL,
                    month = NULL, unit = NULL, fields = NULL
                WHERE feed = ? AND record_id = ANY (?)
                RETURNING batch)
            UPDATE batch SET erased = batch.erased + here.records
            FROM (SELECT batch, count(*)::int AS records FROM erased GROUP BY batch) AS here
            WHERE batch.id = here.batch
            """;

    /** What was wrong with a row stays, without what the row said. */
    private static final String EMPTY =
            """
            UPDATE quarantined_row AS q
            SET content = '{}', record_id = NULL, readable = false, emptied_at = ?,
                faults = (SELECT json_agg(json_build_object(
                        'field', fault ->> 'field', 'value', NULL, 'reason', fault ->> 'reason'))
                    FROM json_array_elements(q.faults) AS fault)%s
            """;

    /** A row that waits still is given up. */
    private static final String GIVE_UP =
            """
            ,
                state = CASE q.state WHEN 'SET_ASIDE' THEN 'DISCARDED' ELSE q.state END,
                reason = CASE q.state WHEN 'SET_ASIDE' THEN ? ELSE q.reason END,
                ended_at = CASE q.state WHEN 'SET_ASIDE' THEN ? ELSE q.ended_at END,
                ended_by = CASE q.state WHEN 'SET_ASIDE' THEN ? ELSE q.ended_by END
            """;

    private static final String EMPTY_OF_RECORDS =
            EMPTY.formatted(GIVE_UP)
                    + """
                    FROM batch
                    WHERE batch.id = q.batch AND batch.dataset = ? AND batch.source = ?
                        AND q.emptied_at IS NULL
                        AND (q.record_id = ANY (?) OR q.content ->> 'recordId' = ANY (?))
                    """;

    private static final String EMPTY_ENDED =
            EMPTY.formatted("") + "WHERE q.ended_at < ? AND q.emptied_at IS NULL";

    private static final String EMPTY_SET_ASIDE =
            EMPTY.formatted(GIVE_UP)
                    + """
                    FROM batch
                    WHERE batch.id = q.batch AND batch.received_at < ? AND q.state = 'SET_ASIDE'
                    """;

    private static final String EXPIRE =
            """
            WITH past AS (
                UPDATE batch SET expired = true
                WHERE id IN (
                    SELECT id FROM batch
                    WHERE dataset = ? AND source = ? AND received_at < ? AND NOT expired
                    ORDER BY received_at LIMIT %d)
                RETURNING id),
            old AS (
                SELECT r.record_id, r.month, r.unit, r.fields
                FROM record AS r JOIN past ON past.id = r.batch
                WHERE r.feed = ? AND r.gone IS NULL AND NOT r.withdrawn),
            emptied AS (
                UPDATE record AS r
                SET gone = 'EXPIRED', content_digest = 'expired', occurred_at = NULL, month = NULL,
                    unit = NULL, fields = NULL
                FROM old WHERE r.feed = ? AND r.record_id = old.record_id),
            kept AS (
                INSERT INTO expired_cell (dataset, month, unit, dimension_values, count)
                SELECT ?, r.month, r.unit, %s, %s FROM old AS r GROUP BY 1, 2, 3, 4
                ON CONFLICT (dataset, month, unit, dimension_values)
                    DO UPDATE SET count = expired_cell.count + excluded.count)
            SELECT (SELECT count(*) FROM past), (SELECT count(*) FROM old)
            """;

    /** Batches whose records expire in one transaction. */
    private static final int BATCHES = 100;

    private final AgroalDataSource database;

    KeptRecords(AgroalDataSource database) {
        this.database = database;
    }

    /** Sources that have ever sent records of a dataset. */
    public List<String> sources(String dataset) {
        return with(
                FEEDS,
                (connection, select) -> {
                    select.setString(1, dataset);
                    var sources = new ArrayList<String>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            sources.add(rows.getString(2));
                        }
                    }
                    return sources;
                });
    }

    /** The number of a feed, which is this transaction's alone; empty where nobody has sent. */
    public OptionalInt lockFeed(String dataset, String source) {
        return with(
                LOCK,
                (connection, select) -> {
                    select.setString(1, dataset);
                    select.setString(2, source);
                    try (var rows = select.executeQuery()) {
                        return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
                    }
                });
    }

    /** What is kept of the records with these ids, by id. */
    public Map<String, KeptRecord> of(
            DatasetDefinition definition, int feed, List<String> recordIds) {
        return with(
                KEPT,
                (connection, select) -> {
                    select.setInt(1, feed);
                    select.setArray(2, connection.createArrayOf("text", recordIds.toArray()));
                    var cells = new CellKeys(definition);
                    var kept = new HashMap<String, KeptRecord>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            kept.put(rows.getString(1), kept(definition, cells, rows));
                        }
                    }
                    return kept;
                });
    }

    private static KeptRecord kept(DatasetDefinition definition, CellKeys cells, ResultSet row)
            throws SQLException {
        var gone = row.getString(5);
        var occurredAt = row.getObject(6, OffsetDateTime.class);
        var month = row.getObject(7, LocalDate.class);
        var fields =
                month == null
                        ? Map.<String, String>of()
                        : Records.read(row.getString(9), Records.FIELDS);
        return new KeptRecord(
                row.getString(1),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getBoolean(4),
                gone == null ? null : Gone.valueOf(gone),
                occurredAt == null ? null : occurredAt.toInstant(),
                month == null ? null : cells.of(YearMonth.from(month), row.getString(8), fields),
                month == null ? 0 : definition.countOf(fields),
                fields);
    }

    /** Keeps nothing of what the records said; their feed is locked. */
    public void erase(int feed, List<String> recordIds, UUID erasure) {
        with(
                ERASE,
                (connection, update) -> {
                    update.setObject(1, erasure);
                    update.setInt(2, feed);
                    update.setArray(3, connection.createArrayOf("text", recordIds.toArray()));
                    return update.executeUpdate();
                });
    }

    /**
     * How many of the records of an erasure say something still: none, unless something is wrong.
     */
    public int sayingSomething(UUID erasure) {
        return with(
                "SELECT count(*) FROM record WHERE erasure = ? AND fields IS NOT NULL",
                (connection, select) -> {
                    select.setObject(1, erasure);
                    try (var rows = select.executeQuery()) {
                        rows.next();
                        return rows.getInt(1);
                    }
                });
    }

    /** How many records of an erasure are kept as nothing but ids. */
    public int erased(UUID erasure) {
        return with(
                "SELECT count(*) FROM record WHERE erasure = ? AND gone = 'ERASED'",
                (connection, select) -> {
                    select.setObject(1, erasure);
                    try (var rows = select.executeQuery()) {
                        rows.next();
                        return rows.getInt(1);
                    }
                });
    }

    /** How many rows that were set aside name a record of the erasure still. */
    public int rowsNaming(UUID erasure) {
        return with(
                """
                SELECT count(*)
                FROM record AS r
                    JOIN feed AS f ON f.id = r.feed
                    JOIN quarantined_row AS q
                        ON r.record_id IN (q.record_id, q.content ->> 'recordId')
                    JOIN batch AS b ON b.id = q.batch AND b.dataset = f.dataset
                        AND b.source = f.source
                WHERE r.erasure = ?
                """,
                (connection, select) -> {
                    select.setObject(1, erasure);
                    try (var rows = select.executeQuery()) {
                        rows.next();
                        return rows.getInt(1);
                    }
                });
    }

    /** Takes out what rows that were set aside say of these records, and answers how many did. */
    public int emptyRows(
            String dataset, String source, List<String> recordIds, Person by, Instant at) {
        return with(
                EMPTY_OF_RECORDS,
                (connection, update) -> {
                    giveUp(update, "The record was erased.", by, at);
                    update.setString(5, dataset);
                    update.setString(6, source);
                    update.setArray(7, connection.createArrayOf("text", recordIds.toArray()));
                    update.setArray(8, connection.createArrayOf("text", recordIds.toArray()));
                    return update.executeUpdate();
                });
    }

    private static void giveUp(PreparedStatement update, String reason, Person by, Instant at)
            throws SQLException {
        update.setObject(1, at.atOffset(ZoneOffset.UTC));
        update.setString(2, reason);
        update.setObject(3, at.atOffset(ZoneOffset.UTC));
        update.setString(4, by.sub());
    }

    /** Takes out what rows say that were taken in or discarded before this moment. */
    public int emptyEnded(Instant before, Instant at) {
        return with(
                EMPTY_ENDED,
                (connection, update) -> {
                    update.setObject(1, at.atOffset(ZoneOffset.UTC));
                    update.setObject(2, before.atOffset(ZoneOffset.UTC));
                    return update.executeUpdate();
                });
    }

    /** Gives up rows that came before this moment and wait still, and takes out what they say. */
    public int emptySetAside(Instant before, String why, Person by, Instant at) {
        return with(
                EMPTY_SET_ASIDE,
                (connection, update) -> {
                    giveUp(update, why, by, at);
                    update.setObject(5, before.atOffset(ZoneOffset.UTC));
                    return update.executeUpdate();
                });
    }

    /**
     * What became of the oldest batches.
     *
     * @param records how many records are kept as nothing but ids from now on
     */
    public record Expiry(int batches, long records) {}

    /**
     * Keeps nothing of what the records said that the oldest batches before this moment brought;
     * what they count for is kept. The feed is locked.
     */
    public Expiry expire(DatasetDefinition definition, String source, int feed, Instant before) {
        return with(
                EXPIRE.formatted(BATCHES, Cells.values(definition), Cells.sum(definition)),
                (connection, update) -> {
                    update.setString(1, definition.dataset());
                    update.setString(2, source);
                    update.setObject(3, before.atOffset(ZoneOffset.UTC));
                    update.setInt(4, feed);
                    update.setInt(5, feed);
                    update.setString(6, definition.dataset());
                    try (var rows = update.executeQuery()) {
                        rows.next();
                        return new Expiry(rows.getInt(1), rows.getLong(2));
                    }
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
