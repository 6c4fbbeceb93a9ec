package org.dueregard.eia.story;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Two requests that meet: both wait for a row, which is held until they do; who asked first goes
 * first.
 */
final class SameInstant {
    private static final String BLOCKED =
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0
            """;

    private final AgroalDataSource database;
    private final String holding;
    private final UUID id;

    private SameInstant(AgroalDataSource database, String holding, UUID id) {
        this.database = database;
        this.holding = holding;
        this.id = id;
    }

    record Answers(Api.Answer first, Api.Answer second) {}

    static SameInstant atSubject(AgroalDataSource database, UUID id) {
        return new SameInstant(
                database, "select id from subject where id = ? for no key update", id);
    }

    static SameInstant atScreening(AgroalDataSource database, UUID id) {
        return new SameInstant(
                database, "select id from screening where id = ? for no key update", id);
    }

    Answers of(Callable<Api.Answer> one, Callable<Api.Answer> other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2);
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement(holding)) {
                lock.setObject(1, id);
                lock.executeQuery();
            }
            var first = both.submit(one);
            awaitBlocked(1);
            var second = both.submit(other);
            awaitBlocked(2);
            connection.commit();
            return new Answers(first.get(), second.get());
        }
    }

    private void awaitBlocked(int requests) {
        await().atMost(Duration.ofSeconds(30)).until(() -> blocked() >= requests);
    }

    private int blocked() throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(BLOCKED);
                var rows = count.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
