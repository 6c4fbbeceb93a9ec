package org.dueregard.monitoring.certification;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** A month of a dataset. Its version grows whenever its data change or it is certified. */
@Entity
@Table(name = "period")
public class Period {
    @EmbeddedId private PeriodId id;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    private Instant dataChangedAt;
    private @Nullable Instant certifiedAt;
    private @Nullable String certifiedBy;
    @Version private long version;

    protected Period() {}

    /** The data have changed: a certified month is open again. */
    Optional<PeriodReopened> dataChanged(Instant at) {
        dataChangedAt = at;
        if (state == PeriodState.OPEN) {
            return Optional.empty();
        }
        state = PeriodState.OPEN;
        certifiedAt = null;
        certifiedBy = null;
        return Optional.of(new PeriodReopened(id, at));
    }

    /** The sender stands behind the figures of the month as they are now. */
    PeriodCertified certify(Person by, Instant at) {
        if (state == PeriodState.CERTIFIED) {
            throw DomainException.illegalTransition(
                    "The period %s of %s is certified already."
                            .formatted(id.month(), id.dataset()));
        }
        state = PeriodState.CERTIFIED;
        certifiedAt = at;
        certifiedBy = by.sub();
        return new PeriodCertified(id, dataChangedAt, at);
    }

    public PeriodId id() {
        return id;
    }

    public PeriodState state() {
        return state;
    }

    /** When a batch last changed the figures of the month. */
    public Instant dataChangedAt() {
        return dataChangedAt;
    }

    public @Nullable Instant certifiedAt() {
        return certifiedAt;
    }

    public long version() {
        return version;
    }

    public boolean isCertified() {
        return state == PeriodState.CERTIFIED;
    }
}
