package org.dueregard.monitoring.cells;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of PostgreSQL for counts of a dataset's cells, or of a set of them. */
final class CellSql {
    private CellSql() {}

    /**
     * Of a set, a last row with the count -1 comes where it has every month at this very instant.
     *
     * @param set null for the dataset's own cells
     */
    static String of(CellQuery query, @Nullable CellSet set) {
        var columns = new ArrayList<String>();
        if (query.byMonth()) {
            columns.add("month");
        }
        if (query.byUnit()) {
            columns.add("unit");
        }
        query.dimensions().forEach(dimension -> columns.add(value(set, dimension)));
        var where = new StringBuilder(set == null ? "dataset = ?" : "cell_set = ?");
        if (isProbed(query, set)) {
            where.append(" AND month = ANY (?::date[]) AND unit = ANY (?)");
        } else {
            where.append(" AND month BETWEEN ? AND ?");
            if (!query.units().isEmpty()) {
                where.append(" AND unit = ANY (?)");
            }
        }
        for (var condition : query.conditions()) {
            where.append(" AND ")
                    .append(value(set, condition.dimension()))
                    .append(condition.wanted() ? " = ANY (?)" : " <> ALL (?)");
        }
        var sql =
                "SELECT %s FROM %s WHERE %s%s LIMIT ?"
                        .formatted(
                                String.join(", ", with(columns, count(query, set))),
                                set == null
                                        ? "cell"
                                        : query.isOfAllUnits() ? "summary_total" : "summary_cell",
                                where,
                                grouping(query, set, columns));
        return set == null ? sql : "(" + sql + ") UNION ALL " + whole(columns);
    }

    private static List<String> with(List<String> columns, String last) {
        var all = new ArrayList<>(columns);
        all.add(last);
        return all;
    }

    private static String count(CellQuery query, @Nullable CellSet set) {
        return isAsked(query, set) ? "count" : "coalesce(sum(count), 0)::bigint";
    }

    private static String grouping(CellQuery query, @Nullable CellSet set, List<String> columns) {
        if (isAsked(query, set)) {
            return " AND count <> 0";
        }
        var grouping = new StringBuilder();
        for (var column = 1; column <= columns.size(); column++) {
            grouping.append(column == 1 ? " GROUP BY " : ", ").append(column);
        }
        return grouping + " HAVING sum(count) <> 0";
    }

    /** Whether each cell of the set is one of the counts, so that nothing is to be added up. */
    private static boolean isAsked(CellQuery query, @Nullable CellSet set) {
        return set != null
                && (query.byMonth() || query.from().equals(query.to()))
                && (query.byUnit() || query.isOfAllUnits())
                && query.dimensions().containsAll(set.dimensions());
    }

    /** Whether each unit is looked for in each month, where a span would read every unit of it. */
    private static boolean isProbed(CellQuery query, @Nullable CellSet set) {
        return set != null && !query.units().isEmpty();
    }

    private static String whole(List<String> columns) {
        var row = new ArrayList<String>();
        for (var column : columns) {
            row.add(column.equals("month") ? "NULL::date" : "NULL");
        }
        row.add("-1");
        return "SELECT %s FROM cell_set AS s WHERE s.id = ? AND %s"
                .formatted(String.join(", ", row), CellSets.HAS_EVERY_MONTH);
    }

    private static String value(@Nullable CellSet set, String dimension) {
        return set == null
                ? "dimension_values ->> ?"
                : "dimension_values[%d]".formatted(set.dimensions().indexOf(dimension) + 1);
    }

    /** Gives the parameters their values. */
    static void bind(
            Connection connection,
            PreparedStatement select,
            CellQuery query,
            @Nullable CellSet set,
            int most)
            throws SQLException {
        var parameter = 1;
        if (set == null) {
            for (var dimension : query.dimensions()) {
                select.setString(parameter++, dimension);
            }
            select.setString(parameter++, query.dataset());
        } else {
            select.setInt(parameter++, set.id());
        }
        if (isProbed(query, set)) {
            select.setArray(
                    parameter++,
                    connection.createArrayOf(
                            "text",
                            query.months().map(month -> month.atDay(1).toString()).toArray()));
        } else {
            select.setObject(parameter++, query.from().atDay(1));
            select.setObject(parameter++, query.to().atDay(1));
        }
        if (!query.units().isEmpty()) {
            select.setArray(parameter++, connection.createArrayOf("text", query.units().toArray()));
        }
        for (var condition : query.conditions()) {
            if (set == null) {
                select.setString(parameter++, condition.dimension());
            }
            select.setArray(
                    parameter++, connection.createArrayOf("text", condition.values().toArray()));
        }
        select.setInt(parameter++, most);
        if (set != null) {
            select.setInt(parameter++, set.id());
            select.setString(parameter++, query.from().toString());
            select.setString(parameter, query.to().toString());
        }
    }
}
