package org.dueregard.monitoring.cells;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.monitoring.datasets.DatasetDefinition;

/** The cells as PostgreSQL keeps them. */
@ApplicationScoped
public class Cells {
    /**
     * A plain insert of a negative number would trip over a check of the column before it met the
     * conflict, so what must not fall below zero is looked at on the way out.
     */
    private static final String APPLY =
            """
            INSERT INTO cell (dataset, month, unit, dimension_values, count)
            SELECT ?, month, unit, dimension_values::jsonb, change
            FROM unnest(?::date[], ?::text[], ?::text[], ?::bigint[])
                WITH ORDINALITY AS changes (month, unit, dimension_values, change, place)
            ORDER BY place
            ON CONFLICT (dataset, month, unit, dimension_values)
                DO UPDATE SET count = cell.count + excluded.count
            RETURNING count
            """;

    private static final String SWEEP =
            """
            DELETE FROM cell
            USING unnest(?::date[], ?::text[], ?::text[]) AS emptied (month, unit, dimension_values)
            WHERE cell.dataset = ? AND cell.month = emptied.month AND cell.unit = emptied.unit
                AND cell.dimension_values = emptied.dimension_values::jsonb AND cell.count = 0
            """;

    /** Most changes in one statement. */
    private static final int CHUNK = 10_000;

    private final AgroalDataSource database;
    private final CellReader reader;
    private final SummaryCells summaries;
    private final CellSets sets;

    Cells(AgroalDataSource database, CellReader reader, SummaryCells summaries, CellSets sets) {
        this.database = database;
        this.reader = reader;
        this.summaries = summaries;
        this.sets = sets;
    }

    /**
     * Adds the changes, in key order, to the cells and to every set of them that is built; an
     * emptied cell goes. The months say already that their data changed, and are held from then on.
     */
    public void apply(String dataset, CellChanges changes) {
        summaries.hold(dataset, changes.months());
        var entries = new ArrayList<>(changes.inKeyOrder().entrySet());
        try (var connection = database.getConnection()) {
            for (var from = 0; from < entries.size(); from += CHUNK) {
                apply(
                        connection,
                        dataset,
                        entries.subList(from, Math.min(entries.size(), from + CHUNK)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The cells could not be changed", failed);
        }
        summaries.apply(dataset, changes);
    }

    private static void apply(
            Connection connection, String dataset, List<Map.Entry<CellKey, Long>> changes)
            throws SQLException {
        var emptied = false;
        try (var apply = connection.prepareStatement(APPLY)) {
            apply.setString(1, dataset);
            setKeys(connection, apply, 2, changes);
            apply.setArray(
                    5,
                    connection.createArrayOf(
                            "bigint", changes.stream().map(Map.Entry::getValue).toArray()));
            try (var counts = apply.executeQuery()) {
                while (counts.next()) {
                    if (counts.getLong(1) < 0) {
                        throw new IllegalStateException(
                                "A cell of " + dataset + " would fall below zero");
                    }
                    emptied |= counts.getLong(1) == 0;
                }
            }
        }
        if (emptied) {
            try (var sweep = connection.prepareStatement(SWEEP)) {
                setKeys(connection, sweep, 1, changes);
                sweep.setString(4, dataset);
                sweep.executeUpdate();
            }
        }
    }

    private static void setKeys(
            Connection connection,
            PreparedStatement statement,
            int first,
            List<Map.Entry<CellKey, Long>> changes)
            throws SQLException {
        statement.setArray(
                first,
                connection.createArrayOf(
                        "text",
                        changes.stream()
                                .map(change -> change.getKey().month().atDay(1).toString())
                                .toArray()));
        statement.setArray(
                first + 1,
                connection.createArrayOf(
                        "text", changes.stream().map(change -> change.getKey().unit()).toArray()));
        statement.setArray(
                first + 2,
                connection.createArrayOf(
                        "text",
                        changes.stream().map(change -> change.getKey().values()).toArray()));
    }

    /**
     * Counts of a month by unit and by the values of one dimension, of the cells that meet every
     * condition.
     */
    public Tally tally(
            String dataset, YearMonth month, String dimension, List<Condition> conditions) {
        var counts = new TreeMap<String, Map<String, Long>>();
        var asked =
                new CellQuery(
                        dataset,
                        month,
                        month,
                        List.of(),
                        false,
                        true,
                        List.of(dimension),
                        conditions);
        for (var count : reader.read(asked, Integer.MAX_VALUE)) {
            counts.computeIfAbsent(Objects.requireNonNull(count.unit()), unit -> new TreeMap<>())
                    .put(count.values().getFirst(), count.count());
        }
        return new Tally(counts);
    }

    /**
     * The counts that are asked for, those of zero left out, in no order.
     *
     * @param most so many of them at most
     */
    public List<CellCount> counts(CellQuery query, int most) {
        return reader.read(query, most);
    }

    /**
     * Compares every cell of the dataset with a recount from its records, as they stand at one
     * instant, and of what those stood for that are past their time, and every cell of its sets
     * with what these come to, and answers the first so many that differ.
     */
    public List<Difference> differencesFromRecount(DatasetDefinition definition, int most) {
        var sql =
                """
                WITH kept AS (
                    SELECT r.month, r.unit, %s AS dimension_values, %s AS count
                    FROM record r JOIN feed f ON f.id = r.feed
                    WHERE f.dataset = ? AND r.month IS NOT NULL
                    GROUP BY 1, 2, 3
                    UNION ALL
                    SELECT month, unit, dimension_values, count FROM expired_cell WHERE dataset = ?),
                recount AS (
                    SELECT month, unit, dimension_values, sum(count)::bigint AS count FROM kept
                    GROUP BY 1, 2, 3 HAVING sum(count) <> 0),
                counted AS (SELECT month, unit, dimension_values, count FROM cell WHERE dataset = ?)
                SELECT month, unit, dimension_values::text,
                    coalesce(counted.count, 0), coalesce(recount.count, 0)
                FROM counted FULL JOIN recount USING (month, unit, dimension_values)
                WHERE counted.count IS DISTINCT FROM recount.count
                ORDER BY month, unit, dimension_values LIMIT ?
                """
                        .formatted(values(definition), sum(definition));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, definition.dataset());
            select.setString(2, definition.dataset());
            select.setString(3, definition.dataset());
            select.setInt(4, most);
            var differences = new ArrayList<>(differences(definition.dataset(), select));
            for (var set : sets.all(definition.dataset())) {
                differences.addAll(summaries.differences(set, most - differences.size()));
            }
            return differences;
        } catch (SQLException failed) {
            throw new IllegalStateException("The cells could not be recounted", failed);
        }
    }

    /** Rows of dataset's month, unit, values, count and recount. */
    static List<Difference> differences(String dataset, PreparedStatement select)
            throws SQLException {
        var differences = new ArrayList<Difference>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                differences.add(
                        new Difference(
                                dataset,
                                YearMonth.from(rows.getObject(1, LocalDate.class)),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getLong(4),
                                rows.getLong(5)));
            }
        }
        return differences;
    }

    /** SQL for the dimension values of a record {@code r}; the names are those of a definition. */
    public static String values(DatasetDefinition definition) {
        return definition.cells().stream()
                .map("'%1$s', coalesce(r.fields ->> '%1$s', 'not-recorded')"::formatted)
                .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
    }

    /** SQL for how many the records {@code r} of a group stand for. */
    public static String sum(DatasetDefinition definition) {
        return definition.counted() == null
                ? "count(*)"
                : "sum((r.fields ->> '%s')::bigint)".formatted(definition.counted());
    }

    /** How many cells a dataset has, and how many records they count. */
    public Size size(String dataset) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "SELECT count(*), coalesce(sum(count), 0) FROM cell WHERE dataset = ?")) {
            select.setString(1, dataset);
            try (var rows = select.executeQuery()) {
                rows.next();
                return new Size(rows.getLong(1), rows.getLong(2));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The cells could not be counted", failed);
        }
    }

    /** A cell that does not hold what its records come to. */
    public record Difference(
            String dataset,
            YearMonth month,
            String unit,
            String values,
            long counted,
            long recounted) {}

    public record Size(long cells, long records) {}
}
