package org.dueregard.actionplan.demand;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds, on every replica, for demands whose post has come to be open. */
@ApplicationScoped
class DemandClock {
    private static final int AT_ONCE = 200;

    private final Demanding demanding;

    DemandClock(Demanding demanding) {
        this.demanding = demanding;
    }

    @Scheduled(
            identity = "demands",
            every = "${dueregard.obligations.look-every:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (demanding.layWaiting(AT_ONCE) == AT_ONCE) {
            // There are more.
        }
    }
}
