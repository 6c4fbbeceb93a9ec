package org.dueregard.actionplan.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for dates that have passed every few seconds on every replica. */
@ApplicationScoped
class DeadlineClock {
    private static final int AT_ONCE = 100;

    private final Chasing chasing;

    DeadlineClock(Chasing chasing) {
        this.chasing = chasing;
    }

    @Scheduled(
            identity = "deadlines",
            every = "${dueregard.obligations.look-every:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (chasing.chase(AT_ONCE) == AT_ONCE) {
            // There are more.
        }
    }
}
