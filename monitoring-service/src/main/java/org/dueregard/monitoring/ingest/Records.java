package org.dueregard.monitoring.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.bytefish.pgbulkinsert.row.SimpleRow;
import de.bytefish.pgbulkinsert.row.SimpleRowWriter;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.monitoring.cells.CellKeys;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The records as PostgreSQL keeps them, written and read by the thousand. */
@ApplicationScoped
class Records {
    private static final String LOCK_FEED =
            "SELECT id FROM feed WHERE dataset = ? AND source = ? FOR UPDATE";
    private static final String START_FEED =
            "INSERT INTO feed (dataset, source) VALUES (?, ?) ON CONFLICT DO NOTHING";

    /**
     * A plan that was made while there were few records reads all of them for each few thousand
     * rows, until somebody analyses the table; ids are looked up in their index from the first.
     */
    private static final String BY_INDEX = "SET LOCAL enable_seqscan = off";

    private static final String HELD =
            """
            SELECT record_id, record_version, content_digest, month, unit, fields::text, gone
            FROM record WHERE feed = ? AND record_id = ANY (?)
            """;

    private static final String ROWS =
            """
            unnest(?::text[], ?::bigint[], ?::boolean[], ?::text[], ?::timestamptz[], ?::date[],
                ?::text[], ?::text[])
                AS given (record_id, record_version, withdrawn, content_digest, occurred_at, month,
                    unit, fields)
            """;

    private static final SimpleRowWriter.Table RECORD =
            new SimpleRowWriter.Table(
                    "record",
                    new String[] {
                        "feed",
                        "batch",
                        "record_id",
                        "record_version",
                        "withdrawn",
                        "content_digest",
                        "occurred_at",
                        "month",
                        "unit",
                        "fields"
                    });

    private static final String REPLACE =
            """
            UPDATE record SET batch = ?, record_version = given.record_version,
                withdrawn = given.withdrawn, content_digest = given.content_digest,
                occurred_at = given.occurred_at, month = given.month, unit = given.unit,
                fields = given.fields::jsonb
            FROM %s WHERE record.feed = ? AND record.record_id = given.record_id
            """
                    .formatted(ROWS);

    static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AgroalDataSource database;

    Records(AgroalDataSource database) {
        this.database = database;
    }

    /** The number of a sender's feed, which is this transaction's alone until it ends. */
    int lockFeed(String dataset, String source) {
        return with(
                connection -> {
                    var feed = lockFeed(connection, dataset, source);
                    if (feed.isEmpty()) {
                        try (var start = connection.prepareStatement(START_FEED)) {
                            start.setString(1, dataset);
                            start.setString(2, source);
                            start.executeUpdate();
                        }
                        feed = lockFeed(connection, dataset, source);
                    }
                    return feed.orElseThrow();
                });
    }

    private static OptionalInt lockFeed(Connection connection, String dataset, String source)
            throws SQLException {
        try (var lock = connection.prepareStatement(LOCK_FEED)) {
            lock.setString(1, dataset);
            lock.setString(2, source);
            try (var rows = lock.executeQuery()) {
                return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    /** What is held of the records with these ids. */
    Map<String, HeldRecord> held(DatasetDefinition definition, int feed, List<String> recordIds) {
        return with(
                connection -> {
                    var held = new HashMap<String, HeldRecord>();
                    var cells = new CellKeys(definition);
                    try (var byIndex = connection.createStatement()) {
                        byIndex.execute(BY_INDEX);
                    }
                    try (var select = connection.prepareStatement(HELD)) {
                        select.setInt(1, feed);
                        select.setArray(2, connection.createArrayOf("text", recordIds.toArray()));
                        try (var rows = select.executeQuery()) {
                            while (rows.next()) {
                                held.put(rows.getString(1), held(definition, cells, rows));
                            }
                        }
                    }
                    return held;
                });
    }

    private static HeldRecord held(DatasetDefinition definition, CellKeys cells, ResultSet row)
            throws SQLException {
        var month = row.getObject(4, LocalDate.class);
        if (month == null) {
            var gone = row.getString(7);
            return new HeldRecord(
                    row.getLong(2),
                    row.getString(3),
                    null,
                    0,
                    gone == null ? null : Gone.valueOf(gone));
        }
        var fields = read(row.getString(6), FIELDS);
        return new HeldRecord(
                row.getLong(2),
                row.getString(3),
                cells.of(YearMonth.from(month), row.getString(5), fields),
                definition.countOf(fields),
                null);
    }

    /** Copies records in of which none is held; the feed is locked, so that none can come to be. */
    void add(int feed, UUID batch, List<IncomingRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        with(
                connection -> {
                    try (var copy =
                            new SimpleRowWriter(RECORD, connection.unwrap(PGConnection.class))) {
                        for (var record : records) {
                            copy.startRow(row -> set(row, feed, batch, record));
                        }
                    }
                    return records;
                });
    }

    private static void set(SimpleRow row, int feed, UUID batch, IncomingRecord record) {
        row.setInteger(0, feed);
        row.setUUID(1, batch);
        row.setText(2, record.recordId());
        row.setLong(3, record.version());
        row.setBoolean(4, record.withdrawn());
        row.setText(5, record.digest());
        var occurredAt = record.occurredAt();
        var cell = record.cell();
        if (occurredAt != null && cell != null) {
            row.setTimeStampTz(6, occurredAt.atZone(ZoneOffset.UTC));
            row.setDate(7, cell.month().atDay(1));
            row.setText(8, cell.unit());
            row.setJsonb(9, write(record.fields()));
        }
    }

    void replace(int feed, UUID batch, List<IncomingRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        with(
                connection -> {
                    try (var replace = connection.prepareStatement(REPLACE)) {
                        replace.setObject(1, batch);
                        setRows(connection, replace, 2, records);
                        replace.setInt(10, feed);
                        requireAll(replace.executeUpdate(), records);
                    }
                    return records;
                });
    }

    private static void setRows(
            Connection connection,
            PreparedStatement statement,
            int first,
            List<IncomingRecord> records)
            throws SQLException {
        statement.setArray(first, array(connection, "text", records, IncomingRecord::recordId));
        statement.setArray(
                first + 1, array(connection, "bigint", records, IncomingRecord::version));
        statement.setArray(
                first + 2, array(connection, "boolean", records, IncomingRecord::withdrawn));
        statement.setArray(first + 3, array(connection, "text", records, IncomingRecord::digest));
        statement.setArray(
                first + 4,
                array(
                        connection,
                        "text",
                        records,
                        record ->
                                record.occurredAt() == null
                                        ? null
                                        : record.occurredAt().toString()));
        statement.setArray(
                first + 5,
                array(
                        connection,
                        "text",
                        records,
                        record ->
                                record.cell() == null
                                        ? null
                                        : record.cell().month().atDay(1).toString()));
        statement.setArray(
                first + 6,
                array(
                        connection,
                        "text",
                        records,
                        record -> record.cell() == null ? null : record.cell().unit()));
        statement.setArray(
                first + 7,
                array(
                        connection,
                        "text",
                        records,
                        record -> record.withdrawn() ? null : write(record.fields())));
    }

    static <T> Array array(
            Connection connection, String type, List<T> rows, Function<T, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private static void requireAll(int written, List<IncomingRecord> records) {
        if (written != records.size()) {
            throw new IllegalStateException(
                    "%d of %d records were written: another batch holds the rest"
                            .formatted(written, records.size()));
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored record cannot be read", damaged);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new RecordStoreException(failed);
        }
    }
}
