package org.dueregard.actionplan.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Handing in a paper for a board. */
@ApplicationScoped
public class Reporting {
    private final BoardReports reports;
    private final Bodies bodies;
    private final Journal journal;
    private final InstantSource clock;

    Reporting(BoardReports reports, Bodies bodies, Journal journal, InstantSource clock) {
        this.reports = reports;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public BoardReport write(NewBoardReport asked, Caller by) {
        DomainException.refuseIfAny(
                "The report cannot be handed in.", bodies.unlessKnown(asked.body(), "/body"));
        var report = new BoardReport(asked, by.person(), clock.instant());
        reports.persist(report);
        reports.flush();
        journal.record(report.written(), by, null);
        return report;
    }
}
