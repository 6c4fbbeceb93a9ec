package org.dueregard.actionplan.recommendation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for missed reviews every few seconds on every replica. */
@ApplicationScoped
class ReviewClock {
    private static final int AT_ONCE = 200;

    private final Concluding concluding;

    ReviewClock(Concluding concluding) {
        this.concluding = concluding;
    }

    @Scheduled(
            identity = "recommendation-reviews",
            every = "${dueregard.obligations.look-every:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (concluding.look(AT_ONCE) >= AT_ONCE) {
            // There are more.
        }
    }
}
