package org.dueregard.monitoring.obligations;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Looks what is overdue; every replica does, and each round is told once. */
@ApplicationScoped
class OverdueWorker {
    private static final Logger LOG = Logger.getLogger(OverdueWorker.class);

    private final Watching watching;
    private volatile boolean stopping;

    OverdueWorker(Watching watching) {
        this.watching = watching;
    }

    /** Ends after the one that is under way. */
    void onStop(@Observes @Priority(1) ShutdownEvent ending) {
        stopping = true;
    }

    @Scheduled(
            identity = "overdue obligations",
            every = "{dueregard.obligations.look-every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void goRound() {
        try {
            var more = true;
            while (more && !stopping) {
                more = watching.tellNext();
            }
        } catch (RuntimeException away) {
            LOG.warnf("Overdue obligations wait to be told: %s", away.toString());
        }
    }
}
