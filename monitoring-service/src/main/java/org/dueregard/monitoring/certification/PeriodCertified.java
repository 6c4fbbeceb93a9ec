package org.dueregard.monitoring.certification;

import java.time.Instant;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A sender has certified a month; disparities are drawn from it now. */
public record PeriodCertified(PeriodId period, Instant dataChangedAt, Instant at) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("period", period.toString());
    }

    @Override
    public String name() {
        return "period.certified";
    }
}
