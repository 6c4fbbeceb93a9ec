package org.dueregard.monitoring.disparities;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Computes what is due; every replica looks, and one of them works. */
@ApplicationScoped
class EvaluationWorker {
    private static final Logger LOG = Logger.getLogger(EvaluationWorker.class);

    private final Scheduling scheduling;
    private volatile boolean stopping;

    EvaluationWorker(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    /** Ends after the evaluation that is under way. */
    void onStop(@Observes @Priority(1) ShutdownEvent ending) {
        stopping = true;
    }

    @Scheduled(
            identity = "evaluations",
            every = "{dueregard.evaluation.look-every}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void goRound() {
        try {
            for (var due = scheduling.next();
                    due.isPresent() && !stopping;
                    due = scheduling.next()) {
                take(due.get());
            }
        } catch (RuntimeException away) {
            LOG.warnf("Evaluations wait: %s", away.toString());
        }
    }

    private void take(DueEvaluation due) {
        try {
            scheduling.take(due);
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "Evaluation of %s for %s is tried again later: %s",
                    due.indicator(), due.month(), failed.toString());
            scheduling.tryLater(due, failed);
        }
    }
}
