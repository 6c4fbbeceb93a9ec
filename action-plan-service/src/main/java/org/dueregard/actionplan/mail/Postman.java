package org.dueregard.actionplan.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Goes round every few seconds on every replica, and sends what is due. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Dispatching dispatching;
    private final Carrier carrier;
    private final MailConfig config;

    /** Taken by the mail server, while the database was away to be told of it. */
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    Postman(Dispatching dispatching, Carrier carrier, MailConfig config) {
        this.dispatching = dispatching;
        this.carrier = carrier;
        this.config = config;
    }

    @Scheduled(
            identity = "mail",
            every = "${dueregard.mail.look-every:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goRound() {
        if (!config.enabled()) {
            return;
        }
        acknowledged.forEach(this::settle);
        var next = dispatching.take();
        while (next.isPresent() && deliver(next.get())) {
            next = dispatching.take();
        }
    }

    /** Whether the server answers, so that another letter is worth an attempt now. */
    private boolean deliver(Dispatching.Parcel parcel) {
        if (!acknowledged.contains(parcel.id())) {
            try {
                carrier.carry(parcel.id(), parcel.letter());
            } catch (Carrier.NotTaken failed) {
                LOG.warnf(
                        "Letter %s was not taken (try %d): %s",
                        parcel.id(), parcel.tries(), failed.fault());
                dispatching.failed(parcel.id(), failed.fault(), failed.isForGood());
                return failed.isAnswer();
            }
            acknowledged.add(parcel.id());
        }
        settle(parcel.id());
        return true;
    }

    private void settle(UUID sent) {
        dispatching.sent(sent);
        acknowledged.remove(sent);
    }
}
