package org.dueregard.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;
import org.flywaydb.core.Flyway;

/** An outbox in a database without an application, to which a test attaches relays of its own. */
final class OwnOutbox implements AutoCloseable {
    static final String TOPIC = "monitoring.events";
    private static final Database DATABASE = Database.MONITORING;

    private final AgroalDataSource pool;

    private OwnOutbox(AgroalDataSource pool) {
        this.pool = pool;
    }

    static OwnOutbox open() throws SQLException {
        var url = url(ServiceStack.postgres().port());
        Flyway.configure()
                .dataSource(url, DATABASE.owner(), DATABASE.owner())
                .locations("db/platform")
                .placeholders(Map.of("app", DATABASE.role()))
                .load()
                .migrate();
        var connection =
                new AgroalConnectionFactoryConfigurationSupplier()
                        .jdbcUrl(url)
                        .principal(new NamePrincipal(DATABASE.role()))
                        .credential(new SimplePassword(DATABASE.role()));
        return new OwnOutbox(
                AgroalDataSource.from(
                        new AgroalDataSourceConfigurationSupplier()
                                .connectionPoolConfiguration(
                                        each ->
                                                each.maxSize(4)
                                                        .connectionFactoryConfiguration(
                                                                connection))));
    }

    /** A relay that is not started yet, with the settings of production. */
    Relay relay(int databasePort) {
        return new Relay(
                new SmallRyeConfigBuilder()
                        .withMapping(RelayConfig.class)
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .build()
                        .getConfigMapping(RelayConfig.class),
                Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()),
                url(databasePort),
                DATABASE.role(),
                DATABASE.role(),
                new OutboxMeters(pool, new SimpleMeterRegistry()),
                InstantSource.system());
    }

    /** Commits the events {@code from} to {@code to}, spread over this many aggregates. */
    void append(String aggregate, int from, int to, int aggregates) throws SQLException {
        try (var connection = pool.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                INSERT INTO outbox (id, topic, aggregate_type, aggregate_id, type,
                                    source, subject, aggregate_version, time, correlation_id,
                                    payload)
                                SELECT gen_random_uuid(), ?, 'thing', ? || n % ?,
                                    'org.dueregard.test.happened.v1', '/services/monitoring',
                                    'subject', n, now(), 'chain', ?
                                FROM generate_series(?, ?) n
                                """)) {
            insert.setString(1, TOPIC);
            insert.setString(2, aggregate);
            insert.setInt(3, aggregates);
            insert.setString(4, "{\"text\":\"" + "x".repeat(500) + "\"}");
            insert.setInt(5, from);
            insert.setInt(6, to);
            insert.executeUpdate();
        }
    }

    /** What the planner knows of the table from now on: that it is empty. */
    void forgetStatistics() throws SQLException {
        asOwner("ALTER TABLE outbox SET (autovacuum_enabled = false)", "VACUUM ANALYZE outbox");
    }

    void keepStatistics() throws SQLException {
        asOwner("ALTER TABLE outbox RESET (autovacuum_enabled)");
    }

    /** Whoever queries the table waits, until this connection is closed. */
    Connection locked() throws SQLException {
        var connection = owner();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE");
        }
        return connection;
    }

    /** Whether a relay waits for the table. */
    boolean awaited() throws SQLException {
        return number(
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = ? AND"
                                + " wait_event_type = 'Lock'",
                        "outbox-relay")
                > 0;
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                url(ServiceStack.postgres().port()), DATABASE.owner(), DATABASE.owner());
    }

    private static void asOwner(String... statements) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long logged(String aggregate) throws SQLException {
        return number("SELECT count(*) FROM event_log WHERE aggregate_id LIKE ?", aggregate + "%");
    }

    long waiting() throws SQLException {
        return number("SELECT count(*) FROM outbox");
    }

    private long number(String sql, String... parameters) throws SQLException {
        try (var connection = pool.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE.databaseName());
    }

    @Override
    public void close() {
        pool.close();
    }
}
