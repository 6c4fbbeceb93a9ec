package org.dueregard.actionplan.progressreturn;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds on every replica whether a period is over. */
@ApplicationScoped
class ReturnClock {
    private static final int AT_ONCE = 20;

    private final Chasing chasing;

    ReturnClock(Chasing chasing) {
        this.chasing = chasing;
    }

    @Scheduled(
            identity = "returns",
            every = "${dueregard.obligations.look-every:10s}",
            delayed = "7s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (chasing.look(AT_ONCE) == AT_ONCE) {
            // There are more.
        }
    }
}
