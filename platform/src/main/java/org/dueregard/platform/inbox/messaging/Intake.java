package org.dueregard.platform.inbox.messaging;

import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dueregard.platform.inbox.Reception;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The channel {@code events}: one record at a time, on a thread of its own, where it may wait for
 * the database for hours (a thread of the worker pool would be reported as blocked, every second).
 * Meanwhile the poll loop goes on beside it with the partitions paused, so that the group is not
 * rebalanced; the offset is committed after the record is dealt with.
 */
@ApplicationScoped
class Intake {
    private final Reception reception;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("inbox").daemon().factory());

    Intake(Reception reception) {
        this.reception = reception;
    }

    @Incoming("events")
    CompletionStage<Void> receive(ConsumerRecord<String, byte[]> received) {
        return CompletableFuture.runAsync(
                Context.current().wrap(() -> reception.receive(received)), thread);
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
