package org.dueregard.actionplan.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What a strategy commits to, under one objective. */
@Entity
@Table(name = "commitment")
public class Commitment {
    @Id private UUID id;
    private int position;
    private String code;
    private String objective;
    private String text;
    private @Nullable String sourceStrategy;
    private @Nullable String monitoredBy;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private @Nullable String statusReason;
    private @Nullable UUID sameAs;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "commitment_action", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "action_id")
    private Set<UUID> actions = new HashSet<>();

    protected Commitment() {}

    Commitment(int position, NewStrategy.NewCommitment asked, @Nullable String monitoredBy) {
        this.id = Ids.next();
        this.position = position;
        this.code = asked.code();
        this.objective = asked.objective();
        this.text = asked.text();
        this.sourceStrategy = asked.sourceStrategy();
        this.monitoredBy = monitoredBy;
        this.status = CommitmentStatus.NOT_STARTED;
    }

    void stand(CommitmentStatus said, String reason) {
        status = said;
        statusReason = reason;
    }

    void beMonitoredBy(String body) {
        monitoredBy = body;
    }

    void repeat(Commitment first) {
        sameAs = first.id;
    }

    void serveBy(UUID action) {
        actions.add(action);
    }

    /** As the audit keeps it. */
    public record State(
            String code,
            @Nullable String monitoredBy,
            CommitmentStatus status,
            @Nullable String statusReason,
            @Nullable UUID sameAs,
            Set<UUID> actions) {}

    State state() {
        return new State(code, monitoredBy, status, statusReason, sameAs, new TreeSet<>(actions));
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    public String objective() {
        return objective;
    }

    public String text() {
        return text;
    }

    /** The strategy that it comes from; null where it is new. */
    public @Nullable String sourceStrategy() {
        return sourceStrategy;
    }

    /** A commitment that names no other strategy is read as a new one. */
    public boolean isNew() {
        return sourceStrategy == null;
    }

    /** The body that monitors it; null where nobody has named one. */
    public @Nullable String monitoredBy() {
        return monitoredBy;
    }

    public CommitmentStatus status() {
        return status;
    }

    public @Nullable String statusReason() {
        return statusReason;
    }

    /** The commitment that it repeats; null where it is counted itself. */
    public @Nullable UUID sameAs() {
        return sameAs;
    }

    /** Actions that hold the detail behind it. */
    public Set<UUID> actions() {
        return Set.copyOf(actions);
    }
}
