package org.dueregard.eia.adoption.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.adoption.AdoptingUrgently;

/** Looks for urgent adoptions that have run out; several replicas may look at once. */
@ApplicationScoped
class UrgentAdoptionClock {
    private final AdoptingUrgently adopting;

    UrgentAdoptionClock(AdoptingUrgently adopting) {
        this.adopting = adopting;
    }

    @Scheduled(
            every = "${dueregard.adoptions.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (adopting.daysHavePassed() > 0) {
            // There may be more than one look takes.
        }
    }
}
