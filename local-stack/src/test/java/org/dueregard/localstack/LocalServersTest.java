package org.dueregard.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersTest {

    @TempDir Path directory;

    @Test
    void what_was_committed_outlives_a_restart_of_a_durable_postgres() throws Exception {
        try (var postgres = durable()) {
            postgres.start();
            try (var connection = connect(postgres, Database.EIA, Database.EIA.owner());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (value text)");
                statement.execute("INSERT INTO kept VALUES ('still here')");
            }

            postgres.restart();

            try (var connection = connect(postgres, Database.EIA, Database.EIA.owner())) {
                assertThat(value(connection, "SELECT value FROM kept")).isEqualTo("still here");
                assertThat(value(connection, "SHOW fsync")).isEqualTo("on");
                assertThat(value(connection, "SHOW synchronous_commit")).isEqualTo("on");
                assertThat(value(connection, "SHOW full_page_writes")).isEqualTo("on");
            }
        }
    }

    @Test
    void the_role_of_a_service_may_not_create_tables_and_may_not_enter_another_database()
            throws Exception {
        try (var postgres = LocalPostgres.forTests(directory.resolve("postgres"))) {
            postgres.start();
            try (var connection = connect(postgres, Database.MONITORING, "monitoring");
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("CREATE TABLE own (value text)"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied for schema public");
            }
            assertThatThrownBy(() -> connect(postgres, Database.EIA, "monitoring").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void what_kafka_acknowledged_is_still_there_after_a_restart() throws Exception {
        try (var kafka = LocalKafka.onAnyPort(directory.resolve("kafka"))) {
            kafka.start();
            try (var producer =
                    new KafkaProducer<>(
                            Map.<String, Object>of(
                                    "bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                            new StringSerializer(),
                            new StringSerializer())) {
                producer.send(new ProducerRecord<>("eia.events", 0, "key", "still here"))
                        .get(10, TimeUnit.SECONDS);
            }

            kafka.restart();

            try (var consumer =
                    new KafkaConsumer<>(
                            Map.<String, Object>of(
                                    "bootstrap.servers",
                                    kafka.bootstrapServers(),
                                    "auto.offset.reset",
                                    "earliest"),
                            new StringDeserializer(),
                            new StringDeserializer())) {
                consumer.assign(List.of(new TopicPartition("eia.events", 0)));
                assertThat(consumer.poll(Duration.ofSeconds(20)))
                        .singleElement()
                        .satisfies(record -> assertThat(record.value()).isEqualTo("still here"));
            }
        }
    }

    @Test
    void every_topic_has_its_shape_and_no_other_is_made_on_first_use() throws Exception {
        try (var kafka = LocalKafka.onAnyPort(directory.resolve("kafka"))) {
            kafka.start();
            try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get())
                        .containsExactlyInAnyOrderElementsOf(
                                Topic.all().stream().map(Topic::name).toList());
                assertThat(policy(admin, "action-plan.posts")).isEqualTo("compact");
                assertThat(policy(admin, "monitoring.events")).isEqualTo("delete");
                assertThat(
                                admin.describeTopics(List.of("eia.events"))
                                        .allTopicNames()
                                        .get()
                                        .values())
                        .singleElement()
                        .satisfies(topic -> assertThat(topic.partitions()).hasSize(3));
            }
        }
    }

    private LocalPostgres durable() {
        return LocalPostgres.of(
                directory.resolve("postgres"),
                directory.resolve("binaries"),
                Ports.free(),
                true,
                directory.resolve("postgres.log"));
    }

    private static Connection connect(LocalPostgres postgres, Database database, String role)
            throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role, role);
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static String policy(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .values()
                .iterator()
                .next()
                .get("cleanup.policy")
                .value();
    }
}
