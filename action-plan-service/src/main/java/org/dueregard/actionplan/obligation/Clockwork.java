package org.dueregard.actionplan.obligation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks ahead, and at what is overdue, every few seconds on every replica. */
@ApplicationScoped
class Clockwork {
    private static final int AT_ONCE = 200;

    private final Obliging obliging;
    private final Escalating escalating;

    Clockwork(Obliging obliging, Escalating escalating) {
        this.obliging = obliging;
        this.escalating = escalating;
    }

    @Scheduled(
            identity = "obligations",
            every = "${dueregard.obligations.look-every:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (obliging.lookAhead(AT_ONCE) == AT_ONCE) {
            // There are more.
        }
        while (escalating.takeSteps(AT_ONCE) == AT_ONCE) {
            // There are more.
        }
    }
}
