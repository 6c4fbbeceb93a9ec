package org.dueregard.monitoring.cells;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which sets of cells there are, and what is built of them. */
@ApplicationScoped
public class CellSets {
    /**
     * Whether a set {@code s} has every month from one to another that has figures: whoever reads
     * it in the same statement reads whole counts.
     */
    static final String HAS_EVERY_MONTH =
            """
            s.retired_at IS NULL AND NOT EXISTS (
                SELECT FROM period AS p
                WHERE p.dataset = s.dataset AND p.month BETWEEN ? AND ? AND NOT EXISTS (
                    SELECT FROM cell_set_month AS m
                    WHERE m.cell_set = s.id AND m.month = (p.month || '-01')::date))
            """;

    private static final String SMALLEST =
            """
            SELECT s.id, s.dataset, s.dimensions FROM cell_set AS s
            WHERE s.dataset = ? AND s.dimensions @> ?::text[] AND %s
            ORDER BY (
                SELECT coalesce(sum(m.cells), 0) FROM cell_set_month AS m WHERE m.cell_set = s.id),
                cardinality(s.dimensions), s.id
            LIMIT 1
            """
                    .formatted(HAS_EVERY_MONTH);

    private static final String NEED =
            """
            INSERT INTO cell_set (dataset, dimensions, needed_at, started_at)
            VALUES (?, ?::text[], ?, ?)
            ON CONFLICT (dataset, dimensions) DO UPDATE
            SET needed_at = excluded.needed_at, retired_at = NULL,
                started_at = CASE WHEN cell_set.retired_at IS NULL
                    THEN cell_set.started_at ELSE excluded.started_at END,
                built_at = CASE WHEN cell_set.retired_at IS NULL THEN cell_set.built_at END
            WHERE cell_set.retired_at IS NOT NULL OR cell_set.needed_at < ?
            """;

    private static final String MISSING =
            """
            SELECT s.id, s.dataset, s.dimensions, p.month
            FROM cell_set AS s JOIN period AS p ON p.dataset = s.dataset
            WHERE s.retired_at IS NULL AND NOT EXISTS (
                SELECT FROM cell_set_month AS m
                WHERE m.cell_set = s.id AND m.month = (p.month || '-01')::date)
            ORDER BY p.month DESC, s.id LIMIT 1
            """;

    private static final String LEFT_OVER =
            """
            SELECT s.id, s.dataset, s.dimensions, to_char(m.month, 'YYYY-MM')
            FROM cell_set AS s JOIN cell_set_month AS m ON m.cell_set = s.id
            WHERE s.retired_at IS NOT NULL ORDER BY s.id, m.month LIMIT 1
            """;

    private static final String STATUS =
            """
            SELECT s.dimensions, s.started_at, s.built_at, s.retired_at,
                (SELECT count(*) FROM cell_set_month AS m WHERE m.cell_set = s.id),
                (SELECT count(*) FROM period AS p WHERE p.dataset = s.dataset),
                (SELECT count(*) FROM summary_cell AS c WHERE c.cell_set = s.id)
            FROM cell_set AS s WHERE s.dataset = ? ORDER BY s.dimensions
            """;

    private final AgroalDataSource database;

    CellSets(AgroalDataSource database) {
        this.database = database;
    }

    private interface Work<T> {
        T on(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(connection, statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("The sets of cells are not to be had", failed);
        }
    }

    /** How far each set of a dataset is, by its dimensions. */
    public List<CellSetStatus> of(String dataset) {
        return with(
                STATUS,
                (connection, select) -> {
                    select.setString(1, dataset);
                    var sets = new ArrayList<CellSetStatus>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            sets.add(
                                    new CellSetStatus(
                                            dimensions(rows, 1),
                                            rows.getLong(5),
                                            rows.getLong(6),
                                            rows.getLong(7),
                                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                                            instant(rows, 3),
                                            instant(rows, 4)));
                        }
                    }
                    return sets;
                });
    }

    /** All of a dataset's sets, the retired ones too. */
    List<CellSet> all(String dataset) {
        return with(
                "SELECT id, dataset, dimensions FROM cell_set WHERE dataset = ? ORDER BY id",
                (connection, select) -> {
                    select.setString(1, dataset);
                    var sets = new ArrayList<CellSet>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            sets.add(set(rows));
                        }
                    }
                    return sets;
                });
    }

    /** The smallest set that has these dimensions and every month from one to another. */
    Optional<CellSet> smallest(
            String dataset, Collection<String> dimensions, YearMonth from, YearMonth to) {
        return with(
                SMALLEST,
                (connection, select) -> {
                    select.setString(1, dataset);
                    select.setArray(2, connection.createArrayOf("text", dimensions.toArray()));
                    select.setString(3, from.toString());
                    select.setString(4, to.toString());
                    try (var rows = select.executeQuery()) {
                        return rows.next() ? Optional.of(set(rows)) : Optional.<CellSet>empty();
                    }
                });
    }

    /** Whether no other replica builds while this transaction lasts. */
    boolean hold() {
        return with(
                "SELECT pg_try_advisory_xact_lock(hashtextextended('cell-sets', 0))",
                (connection, select) -> {
                    try (var rows = select.executeQuery()) {
                        return rows.next() && rows.getBoolean(1);
                    }
                });
    }

    /**
     * Notes that a set is needed, and begins it where there is none.
     *
     * @param notedBefore where it was last noted since then, nothing is written
     */
    void need(CellNeed need, Instant at, Instant notedBefore) {
        with(
                NEED,
                (connection, insert) -> {
                    insert.setString(1, need.dataset());
                    insert.setArray(
                            2, connection.createArrayOf("text", need.dimensions().toArray()));
                    insert.setObject(3, at.atOffset(ZoneOffset.UTC));
                    insert.setObject(4, at.atOffset(ZoneOffset.UTC));
                    insert.setObject(5, notedBefore.atOffset(ZoneOffset.UTC));
                    return insert.executeUpdate();
                });
    }

    /** Retires sets that nobody has needed since then. */
    void retire(Instant notNeededSince, Instant at) {
        with(
                "UPDATE cell_set SET retired_at = ? WHERE retired_at IS NULL AND needed_at < ?",
                (connection, update) -> {
                    update.setObject(1, at.atOffset(ZoneOffset.UTC));
                    update.setObject(2, notNeededSince.atOffset(ZoneOffset.UTC));
                    return update.executeUpdate();
                });
    }

    /** A month of a set. */
    record SetMonth(CellSet set, YearMonth month) {}

    /** A month that a set lacks, the newest first. */
    Optional<SetMonth> missing() {
        return one(MISSING);
    }

    /** A month that a retired set has still. */
    Optional<SetMonth> leftOver() {
        return one(LEFT_OVER);
    }

    private Optional<SetMonth> one(String sql) {
        return with(
                sql,
                (connection, select) -> {
                    try (var rows = select.executeQuery()) {
                        return rows.next()
                                ? Optional.of(
                                        new SetMonth(set(rows), YearMonth.parse(rows.getString(4))))
                                : Optional.<SetMonth>empty();
                    }
                });
    }

    /** Notes that no month of the set is missing, where that is so. */
    void noteBuilt(CellSet set, Instant at) {
        with(
                """
                UPDATE cell_set AS s SET built_at = ?
                WHERE s.id = ? AND s.built_at IS NULL AND %s
                """
                        .formatted(HAS_EVERY_MONTH),
                (connection, update) -> {
                    update.setObject(1, at.atOffset(ZoneOffset.UTC));
                    update.setInt(2, set.id());
                    update.setString(3, "");
                    update.setString(4, "9999-12");
                    return update.executeUpdate();
                });
    }

    private static CellSet set(ResultSet row) throws SQLException {
        return new CellSet(row.getInt(1), row.getString(2), dimensions(row, 3));
    }

    private static List<String> dimensions(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
