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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Where objectives of a strategy overlap, and how that is settled. */
@Entity
@Table(name = "overlap")
public class Overlap {
    @Id private UUID id;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "overlap_objective", joinColumns = @JoinColumn(name = "overlap_id"))
    @Column(name = "objective")
    private Set<String> objectives = new HashSet<>();

    private String finding;
    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Settlement settlement;

    private @Nullable String leadObjective;
    private @Nullable String decidedBy;
    private @Nullable String rationale;
    private @Nullable LocalDate settledOn;

    protected Overlap() {}

    Overlap(UUID id, Set<String> objectives, String finding, LocalDate foundOn) {
        this.id = id;
        this.objectives = new HashSet<>(objectives);
        this.finding = finding;
        this.foundOn = foundOn;
    }

    void settle(OverlapDecision decision, LocalDate day) {
        settlement = decision.settlement();
        leadObjective = decision.leadObjective();
        decidedBy = decision.body();
        rationale = decision.rationale();
        settledOn = day;
    }

    /** As the audit keeps it. */
    public record State(
            UUID id,
            Set<String> objectives,
            String finding,
            @Nullable Settlement settlement,
            @Nullable String leadObjective,
            @Nullable String decidedBy) {}

    State state() {
        return new State(
                id, new TreeSet<>(objectives), finding, settlement, leadObjective, decidedBy);
    }

    public UUID id() {
        return id;
    }

    public List<String> objectives() {
        return objectives.stream().sorted().toList();
    }

    public String finding() {
        return finding;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public boolean isSettled() {
        return settlement != null;
    }

    /** Null while it is not settled. */
    public @Nullable Settlement settlement() {
        return settlement;
    }

    /** The objective whose lead post answers from now on; null for a split. */
    public @Nullable String leadObjective() {
        return leadObjective;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String rationale() {
        return rationale;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }
}
