package org.dueregard.actionplan.report;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** The annual report of a scheme was published; it stays inside this service. */
public record AnnualReportFact(Published after) implements Fact {
    /** As the audit keeps it. */
    public record Published(
            String scheme, int startYear, int number, String title, String sha256, String post) {}

    @Override
    public Aggregate aggregate() {
        return new Aggregate("scheme", after.scheme());
    }

    @Override
    public String name() {
        return "annual-report.published";
    }
}
