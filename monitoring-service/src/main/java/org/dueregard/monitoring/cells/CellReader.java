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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Adds cells up: those of the smallest set that has the dimensions and the months, or, where there
 * is none yet, those of the dataset. Which of them it was makes no difference to the counts.
 */
@ApplicationScoped
class CellReader {
    /** What the row says instead of a count that tells that the set had every month. */
    private static final long WHOLE = -1;

    private final AgroalDataSource database;
    private final CellSets sets;

    CellReader(AgroalDataSource database, CellSets sets) {
        this.database = database;
        this.sets = sets;
    }

    /** The counts, those of zero left out, in no order; so many at most. */
    List<CellCount> read(CellQuery query, int most) {
        return sets.smallest(query.dataset(), query.needed(), query.from(), query.to())
                .flatMap(set -> read(query, set, most))
                .or(() -> read(query, null, most))
                .orElseThrow();
    }

    /** Empty where a month of the set was missing by the time that it was read. */
    private Optional<List<CellCount>> read(CellQuery query, @Nullable CellSet set, int most) {
        try (var connection = database.getConnection();
                var select = prepare(connection, CellSql.of(query, set))) {
            CellSql.bind(connection, select, query, set, most);
            var whole = set == null;
            var counts = new ArrayList<CellCount>();
            var months = new HashMap<String, YearMonth>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var count = count(query, rows, months);
                    if (count.count() == WHOLE) {
                        whole = true;
                    } else {
                        counts.add(count);
                    }
                }
            }
            return whole ? Optional.of(counts) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("The cells could not be read", failed);
        }
    }

    private static CellCount count(CellQuery query, ResultSet row, Map<String, YearMonth> months)
            throws SQLException {
        var column = 1;
        YearMonth month = null;
        if (query.byMonth()) {
            var day = row.getString(column++);
            month =
                    day == null
                            ? null
                            : months.computeIfAbsent(
                                    day, text -> YearMonth.from(LocalDate.parse(text)));
        }
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
