package org.dueregard.platform.problem;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.platform.Ids;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Failures that are not the caller's: an internal error is logged whole under a number that the
 * problem carries; that something is away is logged in one line.
 */
@ApplicationScoped
class Incidents {
    private static final Logger LOG = Logger.getLogger(Incidents.class);

    private final MeterRegistry meters;

    Incidents(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The incident's number; null where there is none to tell. */
    @Nullable String number(Problem problem, @Nullable Throwable failure) {
        meters.counter("dueregard.problems", "slug", problem.slug()).increment();
        if (problem.status() == 500) {
            var number = Ids.next().toString();
            LOG.errorf(failure, "Incident %s", number);
            return number;
        }
        if (problem.status() > 500) {
            LOG.warnf("%s: %s", problem.slug(), failure);
        }
        return null;
    }
}
