package org.dueregard.actionplan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dueregard.actionplan.report.AnnualReport;
import org.dueregard.actionplan.report.AnnualReportWatcher;
import org.dueregard.platform.caller.Caller;

/**
 * The annual report goes by itself to those who gave feedback (report 12 of 2008, para 39): one
 * copy for each who consents, in the transaction that publishes it, and none a second time.
 */
@ApplicationScoped
class Mailing implements AnnualReportWatcher {
    private final FeedbackContacts contacts;
    private final ReportCopies copies;
    private final InstantSource clock;

    Mailing(FeedbackContacts contacts, ReportCopies copies, InstantSource clock) {
        this.contacts = contacts;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public void published(AnnualReport report, Caller by) {
        contacts.without(report.scheme(), report.startYear())
                .forEach(
                        contact ->
                                copies.persist(new ReportCopy(contact, report, clock.instant())));
        copies.flush();
    }
}
