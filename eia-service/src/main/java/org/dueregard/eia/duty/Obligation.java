package org.dueregard.eia.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that a duty asks to be done. */
@Entity
public class Obligation {
    @Id private UUID id;
    @Version private long version;
    private String duty;
    private String title;
    private @Nullable String ownerPost;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ObligationEvidence> evidence;

    private Instant changedAt;

    protected Obligation() {}

    public Obligation(UUID id, String duty, String title, @Nullable String ownerPost, Instant at) {
        this.id = id;
        this.duty = duty;
        this.title = title;
        this.ownerPost = ownerPost;
        this.status = ObligationStatus.NOT_STARTED;
        this.evidence = List.of();
        this.changedAt = at;
    }

    public ObligationFact laidOn() {
        return new ObligationFact("obligation.laid-on", null, snapshot());
    }

    public ObligationFact show(String what, String url, Instant at) {
        var before = snapshot();
        var more = new ArrayList<>(evidence);
        more.add(new ObligationEvidence(what, url, at));
        evidence = List.copyOf(more);
        changedAt = at;
        return new ObligationFact("obligation.evidenced", before, snapshot());
    }

    /** What is said to be met shows it. */
    public ObligationFact stands(ObligationStatus now, Instant at) {
        if (now == ObligationStatus.MET && evidence.isEmpty()) {
            throw DomainException.brokenRule(
                    "It cannot be met without anything that shows it.",
                    List.of(
                            Violation.at(
                                    "/status",
                                    "add evidence first",
                                    "Diversity strategy progress report 2002: what was done is"
                                            + " shown")));
        }
        var before = snapshot();
        status = now;
        changedAt = at;
        return new ObligationFact("obligation.status-changed", before, snapshot());
    }

    ObligationFact.Snapshot snapshot() {
        return new ObligationFact.Snapshot(id, duty, title, ownerPost, status, evidence);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String duty() {
        return duty;
    }

    public String title() {
        return title;
    }

    public @Nullable String ownerPost() {
        return ownerPost;
    }

    public ObligationStatus status() {
        return status;
    }

    public List<ObligationEvidence> evidence() {
        return evidence;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
