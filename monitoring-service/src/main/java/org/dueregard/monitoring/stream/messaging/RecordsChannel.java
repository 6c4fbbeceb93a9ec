package org.dueregard.monitoring.stream.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The channel {@code records}: what one poll has brought at a time, on a thread of its own, where
 * it may wait for the database for hours. Meanwhile the poll loop goes on beside it with the
 * partitions paused, so that the group is not rebalanced; offsets are committed after the messages
 * are dealt with.
 */
@ApplicationScoped
class RecordsChannel {
    private final RecordsReception reception;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("records").daemon().factory());

    RecordsChannel(RecordsReception reception) {
        this.reception = reception;
    }

    @Incoming("records")
    CompletionStage<Void> receive(ConsumerRecords<byte[], byte[]> polled) {
        return CompletableFuture.runAsync(() -> reception.receive(polled), thread);
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
