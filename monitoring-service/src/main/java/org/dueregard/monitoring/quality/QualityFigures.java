package org.dueregard.monitoring.quality;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.datasets.FieldKind;

/** What the records and receipts of a dataset say of their senders. */
@ApplicationScoped
public class QualityFigures {
    /** Months before those asked for that say what is usual. */
    private static final int LOOK_BACK = 12;

    /** A row that comes in again after a repair was counted when it was sent. */
    private static final String SENDERS =
            """
            SELECT f.source, coalesce(sum(b.received), 0), coalesce(sum(b.duplicate), 0),
                coalesce(sum(b.rejected), 0), coalesce(sum(b.corrected), 0), max(b.received_at)
            FROM feed f LEFT JOIN batch b
                ON b.dataset = f.dataset AND b.source = f.source AND b.repairs IS NULL
            WHERE f.dataset = ? GROUP BY f.source ORDER BY f.source
            """;

    private static final String VOLUMES =
            """
            SELECT f.source, r.month, count(*)
            FROM record r JOIN feed f ON f.id = r.feed
            WHERE f.dataset = ? AND NOT r.withdrawn AND r.month BETWEEN ? AND ?
            GROUP BY f.source, r.month
            """;

    private static final String FIELDS =
            """
            SELECT f.source, said.key, said.value, count(*)
            FROM record r JOIN feed f ON f.id = r.feed
                CROSS JOIN LATERAL (
                    SELECT key, CASE WHEN key = ANY (?) THEN value END AS value
                    FROM jsonb_each_text(r.fields)) said
            WHERE f.dataset = ? AND NOT r.withdrawn AND r.month BETWEEN ? AND ?
            GROUP BY f.source, said.key, said.value
            """;

    private final AgroalDataSource database;

    QualityFigures(AgroalDataSource database) {
        this.database = database;
    }

    /** How each sender of the dataset does, by its name. */
    public List<SenderQuality> of(DatasetDefinition definition, YearMonth from, YearMonth to) {
        try (var connection = database.getConnection()) {
            var volumes = volumes(connection, definition, from, to);
            var said = said(connection, definition, from, to);
            return senders(connection, definition, from, to, volumes, said);
        } catch (SQLException failed) {
            throw new IllegalStateException("The quality could not be looked at", failed);
        }
    }

    private static Map<String, Map<YearMonth, Long>> volumes(
            Connection connection, DatasetDefinition definition, YearMonth from, YearMonth to)
            throws SQLException {
        var volumes = new HashMap<String, Map<YearMonth, Long>>();
        try (var select = connection.prepareStatement(VOLUMES)) {
            setMonths(select, 1, definition, from.minusMonths(LOOK_BACK), to);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    volumes.computeIfAbsent(rows.getString(1), source -> new TreeMap<>())
                            .put(
                                    YearMonth.from(rows.getObject(2, LocalDate.class)),
                                    rows.getLong(3));
                }
            }
        }
        return volumes;
    }

    /** By sender and field: how many records say which code; one key for all texts. */
    private static Map<String, Map<String, Map<String, Long>>> said(
            Connection connection, DatasetDefinition definition, YearMonth from, YearMonth to)
            throws SQLException {
        var coded =
                definition.fields().stream()
                        .filter(field -> field.kind() == FieldKind.CODE)
                        .map(Field::name);
        var said = new HashMap<String, Map<String, Map<String, Long>>>();
        try (var select = connection.prepareStatement(FIELDS)) {
            select.setArray(1, connection.createArrayOf("text", coded.toArray()));
            setMonths(select, 2, definition, from, to);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var code = rows.getString(3);
                    said.computeIfAbsent(rows.getString(1), source -> new HashMap<>())
                            .computeIfAbsent(rows.getString(2), field -> new HashMap<>())
                            .put(code == null ? "" : code, rows.getLong(4));
                }
            }
        }
        return said;
    }

    private static void setMonths(
            PreparedStatement select,
            int first,
            DatasetDefinition definition,
            YearMonth from,
            YearMonth to)
            throws SQLException {
        select.setString(first, definition.dataset());
        select.setObject(first + 1, from.atDay(1));
        select.setObject(first + 2, to.atDay(1));
    }

    private static List<SenderQuality> senders(
            Connection connection,
            DatasetDefinition definition,
            YearMonth from,
            YearMonth to,
            Map<String, Map<YearMonth, Long>> volumes,
            Map<String, Map<String, Map<String, Long>>> said)
            throws SQLException {
        var senders = new ArrayList<SenderQuality>();
        try (var select = connection.prepareStatement(SENDERS)) {
            select.setString(1, definition.dataset());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var source = rows.getString(1);
                    var months =
                            Stream.iterate(
                                            from,
                                            month -> !month.isAfter(to),
                                            month -> month.plusMonths(1))
                                    .map(
                                            month ->
                                                    Volume.of(
                                                            month,
                                                            volumes.getOrDefault(source, Map.of())))
                                    .toList();
                    var records = months.stream().mapToLong(Volume::records).sum();
                    var received = rows.getLong(2);
                    var last = rows.getObject(6, OffsetDateTime.class);
                    senders.add(
                            new SenderQuality(
                                    source,
                                    records,
                                    new Share(rows.getLong(3), received),
                                    new Share(rows.getLong(4), received),
                                    new Share(rows.getLong(5), received),
                                    last == null ? null : last.toInstant(),
                                    months,
                                    definition.fields().stream()
                                            .map(
                                                    field ->
                                                            quality(
                                                                    field,
                                                                    said.getOrDefault(
                                                                                    source,
                                                                                    Map.of())
                                                                            .getOrDefault(
                                                                                    field.name(),
                                                                                    Map.of()),
                                                                    records))
                                            .toList()));
                }
            }
        }
        return senders;
    }

    private static FieldQuality quality(Field field, Map<String, Long> said, long records) {
        var all = said.values().stream().mapToLong(Long::longValue).sum();
        var recorded = all - said.getOrDefault(Field.NOT_RECORDED, 0L);
        if (field.kind() != FieldKind.CODE) {
            return new FieldQuality(field.name(), new Share(recorded, records), null);
        }
        var undeclared =
                field.undeclared().stream().mapToLong(code -> said.getOrDefault(code, 0L)).sum();
        return new FieldQuality(
                field.name(), new Share(recorded, records), new Share(all - undeclared, records));
    }
}
