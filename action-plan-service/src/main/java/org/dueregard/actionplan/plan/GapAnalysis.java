package org.dueregard.actionplan.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a group found when all the actions of an initiative were complete; it never changes. */
@Entity
@Immutable
@Table(name = "gap_analysis")
public class GapAnalysis {
    @Id private UUID id;
    private boolean gapFound;
    private String analyst;
    private LocalDate analysedOn;
    private String rationale;
    private Instant recordedAt;

    protected GapAnalysis() {}

    GapAnalysis(UUID id, GapFinding finding, Instant at) {
        this.id = id;
        this.gapFound = finding.gapFound();
        this.analyst = finding.analyst();
        this.analysedOn = finding.analysedOn();
        this.rationale = finding.rationale();
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public boolean gapFound() {
        return gapFound;
    }

    /** The post that made it. */
    public String analyst() {
        return analyst;
    }

    public LocalDate analysedOn() {
        return analysedOn;
    }

    public String rationale() {
        return rationale;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
