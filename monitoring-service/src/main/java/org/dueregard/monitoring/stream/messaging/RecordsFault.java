package org.dueregard.monitoring.stream.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What the records wait for at the moment, if anything. */
@ApplicationScoped
class RecordsFault {

    /** They wait for the database, or for Kafka. */
    record Waiting(String cause, Instant since) {}

    private final InstantSource clock;
    private volatile @Nullable Waiting waiting;

    RecordsFault(InstantSource clock) {
        this.clock = clock;
    }

    void began(String cause) {
        var before = waiting;
        if (before == null || !before.cause().equals(cause)) {
            waiting = new Waiting(cause, clock.instant());
        }
    }

    void ended() {
        waiting = null;
    }

    @Nullable Waiting now() {
        return waiting;
    }
}
