package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.PeriodCertified;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.platform.problem.DomainException;

/**
 * Computes what a certified month calls for, one thing after the other, on whichever replica:
 * certifying waits for none of it. Each is one transaction, so whoever dies leaves it all to do.
 */
@ApplicationScoped
class Scheduling {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_PROBLEM = 500;

    private final Indicators indicators;
    private final Periods periods;
    private final DueEvaluations due;
    private final Detecting detecting;
    private final InstantSource clock;

    Scheduling(
            Indicators indicators,
            Periods periods,
            DueEvaluations due,
            Detecting detecting,
            InstantSource clock) {
        this.indicators = indicators;
        this.periods = periods;
        this.due = due;
        this.detecting = detecting;
        this.clock = clock;
    }

    /**
     * A month was certified: every indicator of its dataset is due, and so is each later month in
     * which it counts for how long a signal has stood.
     */
    void on(@Observes PeriodCertified certified) {
        var dataset = certified.period().dataset();
        var month = certified.period().yearMonth();
        for (var definition : indicators.of(dataset)) {
            due.add(definition.indicator(), month, "The month was certified.", certified.at());
            definition
                    .after(month)
                    .filter(later -> isCertified(dataset, later))
                    .ifPresent(
                            later ->
                                    due.add(
                                            definition.indicator(),
                                            later,
                                            month + ", with which it is compared, was certified.",
                                            certified.at()));
            for (var later = 1; later < definition.persistence().of(); later++) {
                var affected = month.plusMonths(later);
                if (isCertified(dataset, affected)) {
                    due.add(
                            definition.indicator(),
                            affected,
                            month + ", which counts for its persistence, was certified.",
                            certified.at());
                }
            }
        }
    }

    private boolean isCertified(String dataset, YearMonth month) {
        return periods.find(dataset, month).filter(Period::isCertified).isPresent();
    }

    /** What is due next; empty where nothing is, or another worker is at it. */
    @Transactional
    Optional<DueEvaluation> next() {
        return due.tryToHold() ? due.next(clock.instant()) : Optional.empty();
    }

    /** Does it, unless another worker is at it or it fell due anew. */
    @Transactional
    void take(DueEvaluation wanted) {
        if (due.tryToHold()
                && due.next(clock.instant())
                        .filter(next -> next.ticket().equals(wanted.ticket()))
                        .isPresent()) {
            detecting.evaluateDue(wanted.indicator(), wanted.month());
            due.done(wanted);
        }
    }

    /** It is tried again, after a pause that doubles. */
    @Transactional
    void tryLater(DueEvaluation failed, RuntimeException because) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failed.attempts(), 10));
        var problem =
                because instanceof DomainException refused
                        ? refused.slug() + ": " + refused.getMessage()
                        : "The service or its database was not able to.";
        due.failed(
                failed,
                problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)),
                clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }
}
