package org.dueregard.monitoring.cells;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The cells of sets of fewer dimensions, as PostgreSQL keeps them. Whoever changes cells of a month
 * and whoever counts that month for a set hold the row of the month, so that a change is in the
 * count or comes on top of it.
 */
@ApplicationScoped
class SummaryCells {
    private static final String BUILT =
            """
            SELECT s.id, s.dimensions, m.month
            FROM cell_set AS s JOIN cell_set_month AS m ON m.cell_set = s.id
            WHERE s.dataset = ? AND m.month = ANY (?::date[])
            """;

    private static final String APPLY =
            """
            INSERT INTO summary_cell (cell_set, month, unit, dimension_values, count)
            SELECT ?, month, unit, dimension_values::text[], change
            FROM unnest(?::date[], ?::text[], ?::text[], ?::bigint[])
                AS changes (month, unit, dimension_values, change)
            ON CONFLICT (cell_set, month, unit, dimension_values)
                DO UPDATE SET count = summary_cell.count + excluded.count
            RETURNING count
            """;

    private static final String SWEEP =
            "DELETE FROM summary_cell WHERE cell_set = ? AND month = ANY (?::date[]) AND count = 0";

    /** Most changes in one statement. */
    private static final int CHUNK = 10_000;

    private final AgroalDataSource database;

    SummaryCells(AgroalDataSource database) {
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

    /** Holds the months, in their order; everyone who changes cells has changed them before. */
    void hold(String dataset, SortedSet<YearMonth> months) {
        var held =
                with(
                        """
                        SELECT month FROM period WHERE dataset = ? AND month = ANY (?)
                        ORDER BY month FOR UPDATE
                        """,
                        (connection, select) -> {
                            select.setString(1, dataset);
                            select.setArray(2, texts(connection, months));
                            return count(select);
                        });
        if (held != months.size()) {
            throw new IllegalStateException(
                    "Cells of a month of " + dataset + " change, and the month does not say so");
        }
    }

    private static int count(PreparedStatement select) throws SQLException {
        var count = 0;
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    /** Changes every set that is built by what the cells change by; the months are held. */
    void apply(String dataset, CellChanges changes) {
        var built = built(dataset, changes.months());
        if (built.isEmpty()) {
            return;
        }
        var projection = new Projection(changes);
        built.forEach(
                (set, months) -> {
                    var entries =
                            new ArrayList<>(
                                    projection.onto(set.dimensions(), months::contains).entrySet());
                    for (var from = 0; from < entries.size(); from += CHUNK) {
                        apply(set, entries.subList(from, Math.min(entries.size(), from + CHUNK)));
                    }
                });
    }

    private Map<CellSet, Set<YearMonth>> built(String dataset, SortedSet<YearMonth> months) {
        return with(
                BUILT,
                (connection, select) -> {
                    select.setString(1, dataset);
                    select.setArray(2, days(connection, months));
                    var built = new HashMap<CellSet, Set<YearMonth>>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            var dimensions = (String[]) rows.getArray(2).getArray();
                            built.computeIfAbsent(
                                            new CellSet(
                                                    rows.getInt(1), dataset, List.of(dimensions)),
                                            set -> new HashSet<>())
                                    .add(YearMonth.from(rows.getObject(3, LocalDate.class)));
                        }
                    }
                    return built;
                });
    }

    private void apply(CellSet set, List<Map.Entry<SummaryKey, Long>> changes) {
        var emptied =
                with(
                        APPLY,
                        (connection, apply) -> {
                            apply.setInt(1, set.id());
                            apply.setArray(
                                    2,
                                    connection.createArrayOf(
                                            "text",
                                            changes.stream()
                                                    .map(one -> day(one.getKey().month()))
                                                    .toArray()));
                            apply.setArray(
                                    3,
                                    connection.createArrayOf(
                                            "text",
                                            changes.stream()
                                                    .map(one -> one.getKey().unit())
                                                    .toArray()));
                            apply.setArray(
                                    4,
                                    connection.createArrayOf(
                                            "text",
                                            changes.stream()
                                                    .map(one -> literal(one.getKey().values()))
                                                    .toArray()));
                            apply.setArray(
                                    5,
                                    connection.createArrayOf(
                                            "bigint",
                                            changes.stream().map(Map.Entry::getValue).toArray()));
                            return anyEmptied(set, apply);
                        });
        if (emptied) {
            sweep(set, changes);
        }
    }

    private static boolean anyEmptied(CellSet set, PreparedStatement apply) throws SQLException {
        var emptied = false;
        try (var counts = apply.executeQuery()) {
            while (counts.next()) {
                if (counts.getLong(1) < 0) {
                    throw new IllegalStateException(
                            "A cell of %s by %s would fall below zero"
                                    .formatted(set.dataset(), set.dimensions()));
                }
                emptied |= counts.getLong(1) == 0;
            }
        }
        return emptied;
    }

    private void sweep(CellSet set, List<Map.Entry<SummaryKey, Long>> changes) {
        with(
                SWEEP,
                (connection, sweep) -> {
                    sweep.setInt(1, set.id());
                    sweep.setArray(
                            2,
                            connection.createArrayOf(
                                    "text",
                                    changes.stream()
                                            .map(one -> day(one.getKey().month()))
                                            .distinct()
                                            .toArray()));
                    return sweep.executeUpdate();
                });
    }

    /** Counts a month of a set from the cells; the month is held, and nothing of it is built. */
    void build(CellSet set, YearMonth month, Instant at) {
        var cells =
                with(
                        """
                        INSERT INTO summary_cell (cell_set, month, unit, dimension_values, count)
                        SELECT ?, month, unit, %s, sum(count) FROM cell
                        WHERE dataset = ? AND month = ?
                        GROUP BY 2, 3, 4 HAVING sum(count) <> 0
                        """
                                .formatted(values(set)),
                        (connection, insert) -> {
                            insert.setInt(1, set.id());
                            insert.setString(2, set.dataset());
                            insert.setObject(3, month.atDay(1));
                            return insert.executeUpdate();
                        });
        with(
                "INSERT INTO cell_set_month (cell_set, month, built_at, cells) VALUES (?, ?, ?, ?)",
                (connection, insert) -> {
                    insert.setInt(1, set.id());
                    insert.setObject(2, month.atDay(1));
                    insert.setObject(3, at.atOffset(ZoneOffset.UTC));
                    insert.setLong(4, cells);
                    return insert.executeUpdate();
                });
    }

    /** Takes a month of a set out; the month is held. */
    void empty(CellSet set, YearMonth month) {
        for (var table : List.of("cell_set_month", "summary_cell", "summary_total")) {
            with(
                    "DELETE FROM %s WHERE cell_set = ? AND month = ?".formatted(table),
                    (connection, delete) -> {
                        delete.setInt(1, set.id());
                        delete.setObject(2, month.atDay(1));
                        return delete.executeUpdate();
                    });
        }
    }

    /**
     * Compares every cell of a set, and its totals over all units, with what the dataset's cells
     * come to at the same instant, and answers the first so many that differ.
     */
    List<Cells.Difference> differences(CellSet set, int most) {
        return with(
                """
                WITH counted AS (
                    SELECT month, unit, dimension_values, count FROM summary_cell
                    WHERE cell_set = ?
                    UNION ALL
                    SELECT month, '*', dimension_values, count FROM summary_total
                    WHERE cell_set = ? AND count <> 0),
                summed AS (
                    SELECT month, unit, %s AS dimension_values, sum(count)::bigint AS count
                    FROM cell
                    WHERE dataset = ? AND month IN (
                        SELECT month FROM cell_set_month WHERE cell_set = ?)
                    GROUP BY 1, 2, 3 HAVING sum(count) <> 0),
                recount AS (
                    SELECT month, unit, dimension_values, count FROM summed
                    UNION ALL
                    SELECT month, '*', dimension_values, sum(count)::bigint FROM summed
                    GROUP BY 1, 3)
                SELECT month, unit, jsonb_object(?::text[], dimension_values)::text,
                    coalesce(counted.count, 0), coalesce(recount.count, 0)
                FROM counted FULL JOIN recount USING (month, unit, dimension_values)
                WHERE counted.count IS DISTINCT FROM recount.count
                ORDER BY month, unit, dimension_values LIMIT ?
                """
                        .formatted(values(set)),
                (connection, select) -> {
                    select.setInt(1, set.id());
                    select.setInt(2, set.id());
                    select.setString(3, set.dataset());
                    select.setInt(4, set.id());
                    select.setArray(
                            5, connection.createArrayOf("text", set.dimensions().toArray()));
                    select.setInt(6, most);
                    return Cells.differences(set.dataset(), select);
                });
    }

    /** SQL for the values of a set's dimensions in a cell; the names are those of a definition. */
    private static String values(CellSet set) {
        return set.dimensions().stream()
                .map("dimension_values ->> '%s'"::formatted)
                .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }

    private static java.sql.Array texts(Connection connection, SortedSet<YearMonth> months)
            throws SQLException {
        return connection.createArrayOf("text", months.stream().map(YearMonth::toString).toArray());
    }

    private static java.sql.Array days(Connection connection, SortedSet<YearMonth> months)
            throws SQLException {
        return connection.createArrayOf("text", months.stream().map(SummaryCells::day).toArray());
    }

    private static String day(YearMonth month) {
        return month.atDay(1).toString();
    }

    /** An array as PostgreSQL reads it. */
    private static String literal(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(Collectors.joining("\",\"", "{\"", "\"}"));
    }
}
