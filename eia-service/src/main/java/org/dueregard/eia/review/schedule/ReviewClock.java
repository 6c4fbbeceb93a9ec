package org.dueregard.eia.review.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.review.Triggering;

/** Looks for days of review that have come; several replicas may look at once. */
@ApplicationScoped
class ReviewClock {
    private final Triggering triggering;

    ReviewClock(Triggering triggering) {
        this.triggering = triggering;
    }

    @Scheduled(
            every = "${dueregard.reviews.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (triggering.datesHaveCome() > 0) {
            // There may be more than one look takes.
        }
    }
}
