package org.dueregard.actionplan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.report.AnnualReport;
import org.dueregard.platform.Ids;

/** A copy of an annual report for one contact; a year's report goes to each of them once. */
@Entity
@Table(name = "report_copy")
public class ReportCopy {
    @Id private UUID id;
    private UUID contactId;
    private String schemeCode;
    private int startYear;
    private int number;

    @Enumerated(EnumType.STRING)
    private CopyState state;

    private Instant queuedAt;

    protected ReportCopy() {}

    ReportCopy(FeedbackContact contact, AnnualReport report, Instant at) {
        this.id = Ids.next();
        this.contactId = contact.id();
        this.schemeCode = report.scheme();
        this.startYear = report.startYear();
        this.number = report.number();
        this.state = CopyState.QUEUED;
        this.queuedAt = at;
    }

    void callOff() {
        state = CopyState.CALLED_OFF;
    }

    public UUID id() {
        return id;
    }

    public UUID contact() {
        return contactId;
    }

    public String scheme() {
        return schemeCode;
    }

    public int startYear() {
        return startYear;
    }

    /** Which report of the year it is a copy of. */
    public int number() {
        return number;
    }

    public CopyState state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt;
    }
}
