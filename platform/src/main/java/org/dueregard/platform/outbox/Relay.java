package org.dueregard.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to Kafka: in order per aggregate, at least once. Every replica has a relay and
 * one of them leads, the one whose connection holds the advisory lock. On any error the connection
 * and the producer are thrown away and made anew, so that there is one way to recover and it is
 * always taken.
 */
@ApplicationScoped
public class Relay {
    /** What the relay of this replica is at. */
    public sealed interface State {
        record Starting() implements State {}

        record Standby() implements State {}

        record Leading() implements State {}

        record Troubled(String why, Instant since) implements State {}

        record Stopped() implements State {}
    }

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);

    private final RelayConfig config;
    private final Map<String, Object> broker;
    private final String url;
    private final String user;
    private final String password;
    private final OutboxMeters meters;
    private final InstantSource clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile State state = new State.Starting();
    private @Nullable Thread thread;
    private Duration pause = SHORTEST_PAUSE;

    Relay(
            RelayConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            OutboxMeters meters,
            InstantSource clock) {
        this.config = config;
        this.broker = broker;
        this.url = url;
        this.user = user;
        this.password = password;
        this.meters = meters;
        this.clock = clock;
    }

    public State state() {
        return state;
    }

    void onStart(@Observes StartupEvent started) {
        start();
    }

    /** Early, while the pools that the rest of the application stands on are still there. */
    void onStop(@Observes @Priority(1) ShutdownEvent stopping) {
        stop();
    }

    synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    /** Ends after the batch that is under way. */
    synchronized void stop() {
        stop.countDown();
        var running = thread;
        if (running == null) {
            return;
        }
        try {
            if (!running.join(Duration.ofSeconds(3))) {
                running.interrupt();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopping()) {
                attempt();
            }
        } finally {
            // Also after what nobody can recover from: health says that nothing gets out.
            state = new State.Stopped();
        }
    }

    private void attempt() {
        try (var session = OutboxSession.open(url, user, password)) {
            if (awaitLead(session)) {
                lead(session);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            recoverFrom(failure);
        }
    }

    private boolean awaitLead(OutboxSession session) throws SQLException, InterruptedException {
        while (!stopping()) {
            if (session.tryToLead()) {
                return true;
            }
            state = new State.Standby();
            stop.await(config.campaign().toMillis(), TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private void lead(OutboxSession session) throws Exception {
        session.listen();
        try (var courier = new Courier(broker, config.patience(), config.largestEvent())) {
            LOG.info("This replica relays the outbox.");
            if (!(state instanceof State.Troubled)) {
                state = new State.Leading();
            }
            while (!stopping()) {
                var batch = session.nextBatch(config.batch());
                if (batch.isEmpty()) {
                    calm();
                    awaitRows(session);
                    continue;
                }
                var delivery = courier.deliver(batch);
                var settled = session.settle(delivery, config.tries(), config.retryDelay());
                meters.published(settled.relayed());
                settled.parked().forEach(this::report);
                if (delivery.away() != null) {
                    throw delivery.away();
                }
                calm();
            }
        }
    }

    private void calm() {
        state = new State.Leading();
        pause = SHORTEST_PAUSE;
    }

    private void awaitRows(OutboxSession session) throws SQLException {
        var slice = Duration.ofMillis(200);
        for (var waited = Duration.ZERO;
                waited.compareTo(config.poll()) < 0 && !stopping();
                waited = waited.plus(slice)) {
            if (session.awaitNotification(slice)) {
                return;
            }
        }
    }

    private void report(OutboxRow parked) {
        LOG.errorf(
                "Parked: the broker refuses event %s (%s of %s %s). Later events of the same"
                        + " aggregate wait for it.",
                parked.id(), parked.type(), parked.aggregateType(), parked.aggregateId());
    }

    private void recoverFrom(Exception failure) {
        if (stopping()) {
            return;
        }
        if (state instanceof State.Troubled(var _, var since)) {
            state = new State.Troubled(failure.toString(), since);
        } else {
            LOG.warnf(failure, "The outbox waits: %s", failure);
            state = new State.Troubled(failure.toString(), clock.instant());
        }
        try {
            stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            var longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stopping() {
        return stop.getCount() == 0 || Thread.currentThread().isInterrupted();
    }
}
