package org.dueregard.monitoring.employment;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** A report of employment monitoring was published; it meets an obligation of this service. */
record EmploymentReportFact(int startYear, int number, String sha256, @Nullable String reason)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("employment-report", Integer.toString(startYear));
    }

    @Override
    public String name() {
        return "employment-report.published";
    }
}
