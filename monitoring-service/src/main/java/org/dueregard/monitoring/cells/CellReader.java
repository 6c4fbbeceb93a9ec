package org.dueregard.monitoring.cells;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGStatement;

/** Adds cells up. */
@ApplicationScoped
class CellReader {
    private final AgroalDataSource database;

    CellReader(AgroalDataSource database) {
        this.database = database;
    }

    /** The counts, those of zero left out, in no order; so many at most. */
    List<CellCount> read(CellQuery query, int most) {
        try (var connection = database.getConnection();
                var select = prepare(connection, sql(query))) {
            bind(connection, select, query, most);
            var counts = new ArrayList<CellCount>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.add(count(query, rows));
                }
            }
            return counts;
        } catch (SQLException failed) {
            throw new IllegalStateException("The cells could not be read", failed);
        }
    }

    private static String sql(CellQuery query) {
        var columns = new ArrayList<String>();
        if (query.byMonth()) {
            columns.add("month");
        }
        if (query.byUnit()) {
            columns.add("unit");
        }
        query.dimensions().forEach(dimension -> columns.add("dimension_values ->> ?"));
        var where = new StringBuilder(" WHERE dataset = ? AND month BETWEEN ? AND ?");
        if (!query.units().isEmpty()) {
            where.append(" AND unit = ANY (?)");
        }
        for (var condition : query.conditions()) {
            where.append(
                    condition.wanted()
                            ? " AND dimension_values ->> ? = ANY (?)"
                            : " AND dimension_values ->> ? <> ALL (?)");
        }
        var grouping = new StringBuilder();
        for (var column = 1; column <= columns.size(); column++) {
            grouping.append(column == 1 ? " GROUP BY " : ", ").append(column);
        }
        columns.add("sum(count)::bigint");
        return "SELECT %s FROM cell%s%s HAVING sum(count) <> 0 LIMIT ?"
                .formatted(String.join(", ", columns), where, grouping);
    }

    private static void bind(
            Connection connection, PreparedStatement select, CellQuery query, int most)
            throws SQLException {
        var parameter = 1;
        for (var dimension : query.dimensions()) {
            select.setString(parameter++, dimension);
        }
        select.setString(parameter++, query.dataset());
        select.setObject(parameter++, query.from().atDay(1));
        select.setObject(parameter++, query.to().atDay(1));
        if (!query.units().isEmpty()) {
            select.setArray(parameter++, connection.createArrayOf("text", query.units().toArray()));
        }
        for (var condition : query.conditions()) {
            select.setString(parameter++, condition.dimension());
            select.setArray(
                    parameter++, connection.createArrayOf("text", condition.values().toArray()));
        }
        select.setInt(parameter, most);
    }

    private static CellCount count(CellQuery query, ResultSet row) throws SQLException {
        var column = 1;
        var month =
                query.byMonth() ? YearMonth.from(row.getObject(column++, LocalDate.class)) : null;
        var unit = query.byUnit() ? row.getString(column++) : null;
        var values = new ArrayList<String>(query.dimensions().size());
        for (var dimension = 0; dimension < query.dimensions().size(); dimension++) {
            values.add(row.getString(column++));
        }
        return new CellCount(month, unit, values, row.getLong(column));
    }

    /** Planned anew each time: a plan that was made while there were few cells reads them all. */
    private static PreparedStatement prepare(Connection connection, String sql)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        return statement;
    }
}
