package org.dueregard.platform.inbox.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dueregard.platform.inbox.Reception;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The channel {@code events}: one record at a time, on a worker thread. However long that takes,
 * the poll loop goes on beside it with the partitions paused, so that the group is not rebalanced;
 * the offset is committed after the record is dealt with.
 */
@ApplicationScoped
class Intake {
    private final Reception reception;

    Intake(Reception reception) {
        this.reception = reception;
    }

    @Incoming("events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> received) {
        reception.receive(received);
    }
}
