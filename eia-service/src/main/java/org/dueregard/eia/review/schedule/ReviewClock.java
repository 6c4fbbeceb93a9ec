package org.dueregard.eia.review.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.review.Escalating;
import org.dueregard.eia.review.Triggering;

/** Looks for days that have come or have passed; several replicas may look at once. */
@ApplicationScoped
class ReviewClock {
    private final Triggering triggering;
    private final Escalating escalating;

    ReviewClock(Triggering triggering, Escalating escalating) {
        this.triggering = triggering;
        this.escalating = escalating;
    }

    @Scheduled(
            every = "${dueregard.reviews.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (triggering.datesHaveCome() > 0) {
            // There may be more than one look takes.
        }
        while (escalating.overdue() > 0) {
            // As above.
        }
    }
}
