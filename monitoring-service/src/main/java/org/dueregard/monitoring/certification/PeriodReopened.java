package org.dueregard.monitoring.certification;

import java.time.Instant;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** The data of a certified month have changed, so nobody stands behind them for now. */
public record PeriodReopened(PeriodId period, Instant at) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("period", period.toString());
    }

    @Override
    public String name() {
        return "period.reopened";
    }
}
