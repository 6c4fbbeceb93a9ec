package org.dueregard.actionplan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.dueregard.actionplan.mail.Letter;
import org.dueregard.actionplan.report.AnnualDocument;
import org.dueregard.actionplan.report.AnnualReport;
import org.dueregard.platform.document.Renderings;

/** Writes the letters in which a copy of an annual report goes out. */
@ApplicationScoped
class CopyLetters {
    private final Renderings renderings;

    CopyLetters(Renderings renderings) {
        this.renderings = renderings;
    }

    /** The same for everybody but in its address. */
    record CopyLetter(String report, String subject, String text, String html) {
        /** A year's report has one letter for each contact. */
        Letter to(FeedbackContact contact) {
            return new Letter(
                    report + "/" + contact.id(),
                    Objects.requireNonNull(contact.address()),
                    subject,
                    text,
                    html);
        }
    }

    CopyLetter of(AnnualReport report) {
        var document = AnnualDocument.of(report.content());
        return new CopyLetter(
                "annual-report/" + report.scheme() + "/" + report.startYear(),
                report.title(),
                renderings.text(document)
                        + "\nIt stays at "
                        + renderings.absolute(report.address()),
                renderings.letter(document, report.address(), report.sha256()));
    }
}
