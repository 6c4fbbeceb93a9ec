package org.dueregard.actionplan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dueregard.actionplan.mail.Mails;
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
    private final CopyLetters letters;
    private final Mails mails;
    private final InstantSource clock;

    Mailing(
            FeedbackContacts contacts,
            ReportCopies copies,
            CopyLetters letters,
            Mails mails,
            InstantSource clock) {
        this.contacts = contacts;
        this.copies = copies;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void published(AnnualReport report, Caller by) {
        var letter = letters.of(report);
        for (var contact : contacts.without(report.scheme(), report.startYear())) {
            copies.persist(new ReportCopy(contact, report, clock.instant()));
            mails.queue(letter.to(contact));
        }
        copies.flush();
    }
}
