package org.dueregard.localstack;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic of the system. Topics are created by name before the services start, because a topic that
 * the broker makes on first use has whatever shape the broker likes.
 */
public record Topic(String name, int partitions, boolean compacted) {

    /** Everything that the four services write to or read from. */
    public static java.util.List<Topic> all() {
        return java.util.List.of(
                new Topic("eia.events", 3, false),
                new Topic("action-plan.events", 3, false),
                new Topic("monitoring.events", 3, false),
                new Topic("monitoring.records", 3, false),
                new Topic("action-plan.posts", 1, true),
                new Topic("audit.checkpoints", 1, false),
                new Topic("eia.dead-letter", 3, false),
                new Topic("action-plan.dead-letter", 3, false),
                new Topic("monitoring.dead-letter", 3, false));
    }

    NewTopic asNewTopic() {
        // A local stack may stand still for months; an unread event must not expire meanwhile.
        return new NewTopic(name, partitions, (short) 1)
                .configs(
                        compacted
                                ? Map.of("cleanup.policy", "compact")
                                : Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
    }
}
