package org.dueregard.monitoring.findings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A finding. It never changes: what is seen differently later is another finding. */
@Entity
@Immutable
@Table(name = "finding")
public class Finding {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> policies;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> characteristics;

    private String summary;
    private String sourceRef;
    private LocalDate foundOn;
    private Instant recordedAt;
    private String recordedBy;

    protected Finding() {}

    Finding(NewFinding asked, Person by, Instant at) {
        this.id = Ids.next();
        this.kind = asked.kind();
        this.policies = asked.policies();
        this.characteristics = asked.characteristics();
        this.summary = asked.summary();
        this.sourceRef = asked.sourceRef();
        this.foundOn = asked.foundOn();
        this.recordedAt = at;
        this.recordedBy = by.sub();
    }

    FindingRecorded recorded() {
        return new FindingRecorded(
                id, kind, policies, characteristics, summary, sourceRef, foundOn, recordedAt);
    }

    public UUID id() {
        return id;
    }

    public FindingKind kind() {
        return kind;
    }

    /** Ids of the policies that it concerns. */
    public List<String> policies() {
        return List.copyOf(policies);
    }

    public List<String> characteristics() {
        return List.copyOf(characteristics);
    }

    public String summary() {
        return summary;
    }

    public String sourceRef() {
        return sourceRef;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
