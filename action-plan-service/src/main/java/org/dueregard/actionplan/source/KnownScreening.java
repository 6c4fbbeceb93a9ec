package org.dueregard.actionplan.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last screening of a subject, as eia-service told of it. */
@Entity
@Table(name = "known_screening")
public class KnownScreening {
    @Id private String subjectId;
    private String screeningId;

    @Enumerated(EnumType.STRING)
    private ScreeningOutcome outcome;

    private Instant decidedAt;

    protected KnownScreening() {}

    KnownScreening(String subject, String screening, ScreeningOutcome outcome, Instant at) {
        this.subjectId = subject;
        this.screeningId = screening;
        this.outcome = outcome;
        this.decidedAt = at;
    }

    /** The later decision stays, in whatever order they are told. */
    void become(String screening, ScreeningOutcome decided, Instant at) {
        if (at.isAfter(decidedAt)) {
            screeningId = screening;
            outcome = decided;
            decidedAt = at;
        }
    }

    public String screening() {
        return screeningId;
    }

    public ScreeningOutcome outcome() {
        return outcome;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
