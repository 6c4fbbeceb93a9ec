package org.dueregard.actionplan.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A business group has engaged with communities; it stays as it was recorded. */
@Entity
@Immutable
@Table(name = "engagement_record")
public class EngagementRecord {
    @Id private UUID id;

    private String unitCode;

    private LocalDate heldOn;
    private String service;
    private String communities;
    private String method;
    private @Nullable String outcome;
    private Instant recordedAt;

    protected EngagementRecord() {}

    EngagementRecord(NewEngagement asked, Instant at) {
        this.id = Ids.next();
        this.unitCode = asked.unit();
        this.heldOn = asked.heldOn();
        this.service = asked.service();
        this.communities = asked.communities();
        this.method = asked.method();
        this.outcome = asked.outcome();
        this.recordedAt = at;
    }

    CoverageFact recorded(NewEngagement asked) {
        return new CoverageFact(
                "engagement-record", id.toString(), "engagement.recorded", null, asked);
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unitCode;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String service() {
        return service;
    }

    public String communities() {
        return communities;
    }

    public String method() {
        return method;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
