package org.dueregard.monitoring.stream.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The ids of topics. Where a partition begins again at an offset that was seen already, either
 * Kafka brings messages again, or somebody has made the topic anew: then its id is another one. So
 * it is asked for whenever that happens, and with the first messages of a partition.
 */
@ApplicationScoped
class TopicIds {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> broker;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<TopicPartition, Long> seen = new HashMap<>();
    private @Nullable Admin admin;

    TopicIds(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /**
     * The id of the topic, to which the messages between these offsets belong.
     *
     * @throws KafkaAwayException when Kafka does not tell
     */
    synchronized String of(TopicPartition partition, long first, long last) {
        var before = seen.get(partition);
        var id = ids.get(partition.topic());
        if (id == null || before == null || first <= before) {
            id = ask(partition.topic());
            ids.put(partition.topic(), id);
        }
        seen.put(partition, last);
        return id;
    }

    private String ask(String topic) {
        try {
            var described =
                    open().describeTopics(List.of(topic))
                            .allTopicNames()
                            .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Objects.requireNonNull(described.get(topic)).topicId().toString();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaAwayException(interrupted);
        } catch (ExecutionException | TimeoutException away) {
            throw new KafkaAwayException(away);
        }
    }

    private Admin open() {
        var open = admin;
        if (open == null) {
            var config = new HashMap<>(broker);
            config.put(AdminClientConfig.CLIENT_ID_CONFIG, "topic-ids");
            config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            open = Admin.create(config);
            admin = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
