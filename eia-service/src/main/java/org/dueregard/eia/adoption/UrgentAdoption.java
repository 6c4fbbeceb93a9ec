package org.dueregard.eia.adoption;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.jspecify.annotations.Nullable;

/** One adoption that could not wait, with the note that was made then. */
@Entity
public class UrgentAdoption {
    /** The days for which it holds, a default of this service. */
    private static final int DAYS = 28;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Id private UUID id;
    @Version private long version;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private UrgentState state;

    @Embedded private DueRegardNote note;
    private String decidedBy;
    private Instant decidedAt;
    private LocalDate lapsesOn;
    private @Nullable Instant endedAt;

    protected UrgentAdoption() {}

    public UrgentAdoption(UUID id, UUID subjectId, DueRegardNote note, Person by, Instant at) {
        this.id = id;
        this.subjectId = subjectId;
        this.state = UrgentState.IN_FORCE;
        this.note = note;
        this.decidedBy = by.sub();
        this.decidedAt = at;
        this.lapsesOn = LocalDate.ofInstant(at, LONDON).plusDays(DAYS);
    }

    public UrgentAdoptionFact decided() {
        return new UrgentAdoptionFact.Decided(id, subjectId, note, lapsesOn);
    }

    public UrgentAdoptionFact end(UrgentTransition how, Instant at) {
        state = how.from(state);
        endedAt = at;
        return new UrgentAdoptionFact.Ended(id, subjectId, state);
    }

    /** Whether its days have passed, so that it holds no longer unless it is confirmed. */
    public boolean hasRunOut(LocalDate today) {
        return !today.isBefore(lapsesOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public UrgentState state() {
        return state;
    }

    public DueRegardNote note() {
        return note;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public LocalDate lapsesOn() {
        return lapsesOn;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
