package org.dueregard.actionplan.report;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A paper for a board was handed in; it stays inside this service. */
public record BoardReportFact(UUID report, Written after) implements Fact {
    /** As the audit keeps it; the words stand in the paper. */
    public record Written(String title, String body, LocalDate reportOn) {}

    @Override
    public Aggregate aggregate() {
        return new Aggregate("board-report", report.toString());
    }

    @Override
    public String name() {
        return "board-report.written";
    }
}
