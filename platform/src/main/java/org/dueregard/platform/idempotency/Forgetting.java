package org.dueregard.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Clears stored answers away after their time. Replicas may do it at once: it is one delete. */
@ApplicationScoped
class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private final StoredAnswers answers;

    Forgetting(StoredAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(
            identity = "idempotency-forgetting",
            every = "${dueregard.idempotency.clean-up-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        var forgotten = answers.forgetOld();
        if (forgotten > 0) {
            LOG.debugf("%d stored answers are past their time and forgotten", forgotten);
        }
    }
}
