package org.dueregard.monitoring.ingest;

import java.util.List;

/**
 * A partition of a topic.
 *
 * @param topicId what tells the topic from another that had its name before it
 */
public record Stream(String topic, String topicId, int partition) {
    StreamRange range(List<Message> messages) {
        return new StreamRange(
                topic, partition, messages.getFirst().offset(), messages.getLast().offset());
    }
}
