package org.dueregard.eia.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** Where the monitoring report of one year is published. */
@Entity
public class MonitoringReport {
    @Id private UUID id;
    private UUID assessmentId;
    private int year;
    private String title;
    private String address;
    private String recordedBy;
    private Instant recordedAt;

    protected MonitoringReport() {}

    MonitoringReport(
            UUID assessmentId, int year, String title, String address, Person by, Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.year = year;
        this.title = title;
        this.address = address;
        this.recordedBy = by.sub();
        this.recordedAt = at;
    }

    Listed listed() {
        return new Listed(assessmentId, year, title, address);
    }

    /** For the audit trail. */
    public record Listed(UUID assessmentId, int year, String title, String address)
            implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("assessment", assessmentId.toString());
        }

        @Override
        public String name() {
            return "assessment.monitoring-report-listed";
        }
    }

    public int year() {
        return year;
    }

    public String title() {
        return title;
    }

    public String address() {
        return address;
    }
}
