package org.dueregard.actionplan.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Rating;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Stock was taken of a strand. What was found never changes; its lead explains it once. */
@Entity
@Table(name = "stocktake")
public class Stocktake {
    @Id private UUID id;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String finding;
    private String takenBy;
    private Instant recordedAt;
    private @Nullable String explanation;
    private @Nullable String explainedBy;
    private @Nullable Instant explainedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "stocktake_evidence", joinColumns = @JoinColumn(name = "stocktake_id"))
    @OrderColumn(name = "number")
    private List<StocktakeEvidence> evidence = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "corrective_action", joinColumns = @JoinColumn(name = "stocktake_id"))
    @OrderColumn(name = "number")
    private List<CorrectiveAction> correctiveActions = new ArrayList<>();

    protected Stocktake() {}

    Stocktake(UUID id, NewStocktake asked, String takenBy, Instant at) {
        this.id = id;
        this.heldOn = asked.heldOn();
        this.rating = asked.rating();
        this.finding = asked.finding();
        this.takenBy = takenBy;
        this.recordedAt = at;
        this.evidence.addAll(asked.evidence());
        this.correctiveActions.addAll(asked.correctiveActions());
    }

    void explain(String words, String post, Instant at) {
        explanation = words;
        explainedBy = post;
        explainedAt = at;
    }

    /** As the audit keeps it. */
    public record State(
            UUID id,
            LocalDate heldOn,
            Rating rating,
            String finding,
            List<StocktakeEvidence> evidence,
            List<CorrectiveAction> correctiveActions,
            @Nullable String explanation,
            @Nullable String explainedBy) {}

    State state() {
        return new State(
                id,
                heldOn,
                rating,
                finding,
                evidence(),
                correctiveActions(),
                explanation,
                explainedBy);
    }

    public UUID id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Rating rating() {
        return rating;
    }

    public String finding() {
        return finding;
    }

    /** The post that took stock. */
    public String takenBy() {
        return takenBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** What the lead says to it; null before that. */
    public @Nullable String explanation() {
        return explanation;
    }

    /** The leading post that explained it. */
    public @Nullable String explainedBy() {
        return explainedBy;
    }

    public @Nullable Instant explainedAt() {
        return explainedAt;
    }

    public List<StocktakeEvidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<CorrectiveAction> correctiveActions() {
        return List.copyOf(correctiveActions);
    }
}
