package org.dueregard.monitoring.disparities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What is to be computed, in the order in which it fell due. */
@ApplicationScoped
public class DueEvaluations {
    private static final String COLUMNS =
            "indicator, month, ticket, because, due_at, attempts, next_attempt_at, problem";

    private static final String ADD =
            """
            INSERT INTO due_evaluation (indicator, month, ticket, because, due_at, next_attempt_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (indicator, month) DO UPDATE
                SET ticket = excluded.ticket, because = excluded.because, due_at = excluded.due_at,
                    attempts = 0, next_attempt_at = excluded.next_attempt_at, problem = NULL
            """;

    private final AgroalDataSource database;

    DueEvaluations(AgroalDataSource database) {
        this.database = database;
    }

    /** Falls due in the transaction that is under way; what was due already is due anew. */
    void add(String indicator, YearMonth month, String because, Instant at) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, indicator);
            insert.setString(2, month.toString());
            insert.setObject(3, Ids.next());
            insert.setString(4, because);
            insert.setTimestamp(5, Timestamp.from(at));
            insert.setTimestamp(6, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Nothing could fall due", failed);
        }
    }

    /** Whether no other worker is at it; none will be until the transaction ends. */
    boolean tryToHold() {
        try (var connection = database.getConnection();
                var ask =
                        connection.prepareStatement(
                                "SELECT pg_try_advisory_xact_lock(hashtextextended('due evaluations', 0))");
                var rows = ask.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("Whether another worker is at it", failed);
        }
    }

    /** The next one whose time has come. */
    Optional<DueEvaluation> next(Instant now) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "SELECT %s FROM due_evaluation WHERE next_attempt_at <= ? ORDER BY due_at, month, indicator LIMIT 1"
                                        .formatted(COLUMNS))) {
            select.setTimestamp(1, Timestamp.from(now));
            return read(select.executeQuery()).stream().findFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException("What is due could not be read", failed);
        }
    }

    /**
     * What waits of one indicator, or of all, behind a key, in the order of indicator and month.
     */
    public List<DueEvaluation> after(@Nullable String indicator, @Nullable Key after, int most) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                """
                                SELECT %s FROM due_evaluation
                                WHERE (?::text IS NULL OR indicator = ?) AND (indicator, month) > (?, ?)
                                ORDER BY indicator, month LIMIT ?
                                """
                                        .formatted(COLUMNS))) {
            select.setString(1, indicator);
            select.setString(2, indicator);
            select.setString(3, after == null ? "" : after.indicator());
            select.setString(4, after == null ? "" : after.month());
            select.setInt(5, most);
            return read(select.executeQuery());
        } catch (SQLException failed) {
            throw new IllegalStateException("What is due could not be read", failed);
        }
    }

    /** Done; one that fell due anew in the meantime stays. */
    void done(DueEvaluation due) {
        change(
                "DELETE FROM due_evaluation WHERE indicator = ? AND month = ? AND ticket = ?",
                due,
                null,
                null);
    }

    void failed(DueEvaluation due, String problem, Instant nextAttempt) {
        change(
                """
                UPDATE due_evaluation SET attempts = attempts + 1, problem = ?, next_attempt_at = ?
                WHERE indicator = ? AND month = ? AND ticket = ?
                """,
                due,
                problem,
                nextAttempt);
    }

    /** Where a page of what waits begins. */
    public record Key(String indicator, String month) {
        /** Reads it as {@link #toString} writes it. */
        public static Key parse(String text) {
            var slash = text.lastIndexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("no key");
            }
            return new Key(text.substring(0, slash), text.substring(slash + 1));
        }

        @Override
        public String toString() {
            return indicator + "/" + month;
        }
    }

    private void change(
            String sql, DueEvaluation due, @Nullable String problem, @Nullable Instant next) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var parameter = 1;
            if (problem != null && next != null) {
                statement.setString(parameter++, problem);
                statement.setTimestamp(parameter++, Timestamp.from(next));
            }
            statement.setString(parameter++, due.indicator());
            statement.setString(parameter++, due.month().toString());
            statement.setObject(parameter, due.ticket());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("What is due could not be changed", failed);
        }
    }

    private static List<DueEvaluation> read(ResultSet rows) throws SQLException {
        var found = new ArrayList<DueEvaluation>();
        try (rows) {
            while (rows.next()) {
                found.add(
                        new DueEvaluation(
                                rows.getString(1),
                                YearMonth.parse(rows.getString(2)),
                                rows.getObject(3, UUID.class),
                                rows.getString(4),
                                rows.getTimestamp(5).toInstant(),
                                rows.getInt(6),
                                rows.getTimestamp(7).toInstant(),
                                rows.getString(8)));
            }
        }
        return found;
    }
}
