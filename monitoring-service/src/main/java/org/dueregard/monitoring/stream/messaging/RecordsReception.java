package org.dueregard.monitoring.stream.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.Feeding;
import org.dueregard.monitoring.ingest.Message;
import org.dueregard.monitoring.ingest.Portion;
import org.dueregard.monitoring.ingest.Stream;
import org.dueregard.monitoring.stream.IncomingMessage;
import org.dueregard.monitoring.stream.Keeping;
import org.dueregard.monitoring.stream.Sorted;
import org.dueregard.monitoring.stream.UndeliveredReason;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.inbox.DatabaseFaults;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes what Kafka brings to those it belongs to, and does not let go before all of it is dealt
 * with: taken in, recognised, set aside, or kept as undelivered. What is away is waited for.
 * Messages that are refused for no reason of their sender's are tried a few times, then in halves,
 * until the one is found that is to blame. Nothing of what a message says is logged.
 */
@ApplicationScoped
class RecordsReception {
    private static final Logger LOG = Logger.getLogger(RecordsReception.class);
    private static final int MOST_HEADERS = 20;
    private static final int LONGEST_HEADER = 100;

    private final Set<String> datasets;
    private final Feeding feeding;
    private final Keeping keeping;
    private final TopicIds topicIds;
    private final DatabaseFaults faults;
    private final RecordsConfig config;
    private final RecordsMeters meters;
    private final RecordsFault fault;
    private final CountDownLatch stop = new CountDownLatch(1);

    RecordsReception(
            Datasets datasets,
            Feeding feeding,
            Keeping keeping,
            TopicIds topicIds,
            DatabaseFaults faults,
            RecordsConfig config,
            RecordsMeters meters,
            RecordsFault fault) {
        this.datasets =
                datasets.all().stream()
                        .map(DatasetDefinition::dataset)
                        .collect(Collectors.toUnmodifiableSet());
        this.feeding = feeding;
        this.keeping = keeping;
        this.topicIds = topicIds;
        this.faults = faults;
        this.config = config;
        this.meters = meters;
        this.fault = fault;
    }

    void onStop(@Observes @Priority(1) ShutdownEvent stopping) {
        stop.countDown();
    }

    /** Returns when every message is dealt with; throws only when the service stops meanwhile. */
    void receive(ConsumerRecords<byte[], byte[]> polled) {
        for (var partition : polled.partitions()) {
            receive(partition, polled.records(partition));
        }
    }

    private void receive(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
        var topicId =
                onceThere(
                        () ->
                                topicIds.of(
                                        partition,
                                        records.getFirst().offset(),
                                        records.getLast().offset()));
        var stream = new Stream(partition.topic(), topicId, partition.partition());
        var sorted =
                Sorted.of(
                        stream,
                        records.stream().map(RecordsReception::message).toList(),
                        datasets::contains);
        keep(stream, sorted.strays());
        for (var portion : sorted.portions()) {
            takeIn(portion, config.tries());
        }
    }

    private static IncomingMessage message(ConsumerRecord<byte[], byte[]> from) {
        var names = new ArrayList<String>();
        for (var header : from.headers()) {
            if (names.size() < MOST_HEADERS) {
                names.add(storable(header.key()));
            }
        }
        return new IncomingMessage(
                new Message(from.offset(), from.value()),
                header(from.headers(), "dataset"),
                header(from.headers(), "source"),
                names);
    }

    private static String storable(String name) {
        return (name.length() > LONGEST_HEADER ? name.substring(0, LONGEST_HEADER) : name)
                .replace('\0', ' ');
    }

    private static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private void keep(Stream stream, List<Sorted.Stray> strays) {
        if (!strays.isEmpty()) {
            meters.undelivered(
                    onceThere(
                            () ->
                                    inTransaction(
                                            () ->
                                                    keeping.keep(
                                                            stream,
                                                            strays,
                                                            Caller.system("records")))));
        }
    }

    /** Whose word the messages are: nobody signs in to a topic. */
    private static Caller sender(Portion portion) {
        return new Caller(new Person("kafka:" + portion.source()), Set.of(), Set.of());
    }

    private void takeIn(Portion portion, int tries) {
        var pause = config.retryDelay();
        for (var refusals = 0; ; ) {
            var begun = System.nanoTime();
            try {
                var batch = inTransaction(() -> feeding.takeIn(portion, sender(portion)));
                fault.ended();
                meters.handled(
                        batch.map(each -> each.receipt().received()).orElse(0),
                        portion.messages().size());
                return;
            } catch (RuntimeException failure) {
                if (passes(failure, Duration.ofNanos(System.nanoTime() - begun))) {
                    waits(failure);
                    sleep(pause);
                } else if (++refusals < tries) {
                    meters.retried("refusal");
                    sleep(pause);
                } else {
                    divide(portion, failure);
                    return;
                }
                pause = longer(pause);
            }
        }
    }

    private void divide(Portion portion, RuntimeException failure) {
        if (portion.messages().size() > 1) {
            takeIn(portion.firstHalf(), 1);
            takeIn(portion.secondHalf(), 1);
            return;
        }
        var message = portion.messages().getFirst();
        LOG.errorf(
                "Message %s/%d/%d is refused and kept as undelivered: %s",
                portion.stream().topic(),
                portion.stream().partition(),
                message.offset(),
                describe(failure));
        keep(
                portion.stream(),
                List.of(new Sorted.Stray(message, UndeliveredReason.REFUSED, List.of())));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(config.transactionTimeout().toSeconds()))
                .call(work::get);
    }

    /** Does what nothing but a fault of the database or of Kafka can hold up. */
    private <T> T onceThere(Supplier<T> work) {
        for (var pause = config.retryDelay(); ; pause = longer(pause)) {
            try {
                var result = work.get();
                fault.ended();
                return result;
            } catch (RuntimeException failure) {
                waits(failure);
                sleep(pause);
            }
        }
    }

    /** Whether it is no fault of the messages, and waiting helps. */
    private boolean passes(RuntimeException failure, Duration took) {
        return took.compareTo(config.transactionTimeout()) >= 0
                || isCollision(failure)
                || faults.isBehind(failure);
    }

    /** Two transactions met: a deadlock, a lock that was not to be had. */
    private static boolean isCollision(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("40")
                            || sql.getSQLState().equals("55P03")
                            || sql.getSQLState().equals("57014"))) {
                return true;
            }
        }
        return false;
    }

    private void waits(RuntimeException failure) {
        var cause = failure instanceof KafkaAwayException ? "kafka" : "database";
        meters.retried(cause);
        fault.began(cause);
        LOG.warnf("Records wait for the %s: %s", cause, describe(failure));
    }

    /** What has gone wrong, without the words in which it is told: they could quote a record. */
    private static String describe(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " <- ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                text.append(' ').append(sql.getSQLState());
            }
        }
        return text.toString();
    }

    private Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(config.longestPause()) < 0 ? doubled : config.longestPause();
    }

    private void sleep(Duration pause) {
        try {
            if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoppingException();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }

    /** The service stops; the messages will come again. */
    private static final class StoppingException extends RuntimeException {
        StoppingException() {
            super("The service stops; the messages will come again.", null, false, false);
        }
    }
}
