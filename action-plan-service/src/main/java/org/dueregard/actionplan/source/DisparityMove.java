package org.dueregard.actionplan.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disparity moved to another state; noted on the action that answers it. */
@Entity
@Table(name = "disparity_move")
public class DisparityMove {
    @Id private UUID id;

    private String disparityId;
    private long disparityVersion;

    @Enumerated(EnumType.STRING)
    private DisparityState state;

    private @Nullable String cause;
    private @Nullable String justification;
    private @Nullable BigDecimal currentGapPoints;
    private Instant at;

    protected DisparityMove() {}

    public DisparityMove(
            UUID id,
            String disparityId,
            long disparityVersion,
            DisparityState state,
            @Nullable String cause,
            @Nullable String justification,
            @Nullable BigDecimal currentGapPoints,
            Instant at) {
        this.id = id;
        this.disparityId = disparityId;
        this.disparityVersion = disparityVersion;
        this.state = state;
        this.cause = cause;
        this.justification = justification;
        this.currentGapPoints = currentGapPoints;
        this.at = at;
    }

    public DisparityState state() {
        return state;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable String justification() {
        return justification;
    }

    public @Nullable BigDecimal currentGapPoints() {
        return currentGapPoints;
    }

    public Instant at() {
        return at;
    }
}
