package org.dueregard.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.platform.testing.Wire.headers;
import static org.dueregard.platform.testing.Wire.keyed;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.testing.Wire;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two relays on one outbox, in a database of their own, the first of them behind a cable. */
class RelayTakeoverTest {
    private static final Logger LOG = Logger.getLogger(RelayTakeoverTest.class);
    private static final Database DATABASE = Database.MONITORING;
    private static final String TOPIC = "monitoring.events";

    private final String aggregate = "thing-" + Ids.next();
    private final Cable cable = Cable.to(ServiceStack.postgres().port());
    private final AgroalDataSource pool = pool();
    private final Relay first = relay(url(cable.port()));
    private final Relay second = relay(url(ServiceStack.postgres().port()));

    RelayTakeoverTest() throws SQLException {}

    @BeforeEach
    void the_first_leads_and_the_second_stands_by() {
        Flyway.configure()
                .dataSource(url(ServiceStack.postgres().port()), DATABASE.owner(), DATABASE.owner())
                .locations("db/platform")
                .placeholders(Map.of("app", DATABASE.role()))
                .load()
                .migrate();
        first.start();
        await().until(() -> first.state() instanceof Relay.State.Leading);
        second.start();
        await().until(() -> second.state() instanceof Relay.State.Standby);
    }

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
        cable.cut();
        pool.close();
    }

    @Test
    void another_relay_takes_over_when_the_connection_of_the_first_is_cut() throws SQLException {
        append(1, 100);
        Wire.await(TOPIC, 100, keyed(aggregate));

        var cutAt = System.nanoTime();
        cable.cut();
        append(101, 101);
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20))
                .until(() -> logged() == 101);

        LOG.infof(
                "Takeover: the next event was relayed %d ms after the cut",
                Duration.ofNanos(System.nanoTime() - cutAt).toMillis());
        assertThat(second.state()).isInstanceOf(Relay.State.Leading.class);
        assertThat(firstOccurrences(101))
                .isEqualTo(LongStream.rangeClosed(1, 101).boxed().toList());
    }

    @Test
    void a_relay_that_is_cut_off_in_the_middle_of_a_backlog_breaks_no_order() throws SQLException {
        append(1, 3_000);
        await().pollInterval(Duration.ofMillis(5)).until(() -> logged() >= 500);
        cable.cut();

        await().atMost(Duration.ofSeconds(30)).until(() -> logged() == 3_000);
        assertThat(firstOccurrences(3_000))
                .isEqualTo(LongStream.rangeClosed(1, 3_000).boxed().toList());
    }

    @Test
    void a_relay_that_stops_hands_over() throws SQLException {
        first.stop();
        append(1, 1);

        await().until(() -> second.state() instanceof Relay.State.Leading);
        await().until(() -> logged() == 1);
        assertThat(first.state()).isInstanceOf(Relay.State.Stopped.class);
    }

    /** What a consumer applies: of every event the first time that it comes. */
    private java.util.List<Long> firstOccurrences(int count) {
        return Wire.await(TOPIC, count, keyed(aggregate)).stream()
                .map(event -> Long.parseLong(headers(event).get("ce_aggregateversion")))
                .distinct()
                .toList();
    }

    private void append(int from, int to) throws SQLException {
        try (var connection = pool.getConnection();
                var insert =
                        connection.prepareStatement(
                                "INSERT INTO outbox (id, topic, aggregate_type, aggregate_id, type,"
                                        + " source, subject, aggregate_version, time,"
                                        + " correlation_id, payload)"
                                        + " SELECT gen_random_uuid(), ?, 'thing', ?,"
                                        + " 'org.dueregard.test.happened.v1', '/services/monitoring',"
                                        + " ?, n, now(), 'chain', '{}' FROM generate_series(?, ?) n")) {
            insert.setString(1, TOPIC);
            insert.setString(2, aggregate);
            insert.setString(3, aggregate);
            insert.setInt(4, from);
            insert.setInt(5, to);
            insert.executeUpdate();
        }
    }

    private long logged() throws SQLException {
        try (Connection connection = pool.getConnection();
                var count =
                        connection.prepareStatement(
                                "SELECT count(*) FROM event_log WHERE aggregate_id = ?")) {
            count.setString(1, aggregate);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private Relay relay(String url) {
        return new Relay(
                new SmallRyeConfigBuilder()
                        .withMapping(RelayConfig.class)
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .build()
                        .getConfigMapping(RelayConfig.class),
                Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()),
                url,
                DATABASE.role(),
                DATABASE.role(),
                new OutboxMeters(pool, new SimpleMeterRegistry()));
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE.databaseName());
    }

    private static AgroalDataSource pool() throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(
                                pool ->
                                        pool.maxSize(4)
                                                .connectionFactoryConfiguration(
                                                        factory ->
                                                                factory.jdbcUrl(
                                                                                url(
                                                                                        ServiceStack
                                                                                                .postgres()
                                                                                                .port()))
                                                                        .principal(
                                                                                new NamePrincipal(
                                                                                        DATABASE
                                                                                                .role()))
                                                                        .credential(
                                                                                new SimplePassword(
                                                                                        DATABASE
                                                                                                .role())))));
    }
}
