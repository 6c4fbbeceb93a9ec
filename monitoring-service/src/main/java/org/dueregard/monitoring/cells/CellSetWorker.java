package org.dueregard.monitoring.cells;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Looks on every replica whether a set of cells lacks something. */
@ApplicationScoped
class CellSetWorker {
    private static final Logger LOG = Logger.getLogger(CellSetWorker.class);

    private final Building building;
    private volatile boolean stopping;

    CellSetWorker(Building building) {
        this.building = building;
    }

    /** Ends after the month that is under way. */
    void onStop(@Observes @Priority(1) ShutdownEvent ending) {
        stopping = true;
    }

    @Scheduled(
            identity = "cell-sets",
            every = "${dueregard.cells.look-every:5s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        try {
            building.noteNeeds();
            while (!stopping && building.step()) {
                // There may be more by now.
            }
        } catch (RuntimeException away) {
            LOG.warnf("Sets of cells wait: %s", away.toString());
        }
    }
}
