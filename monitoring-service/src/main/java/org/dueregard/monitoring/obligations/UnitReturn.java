package org.dueregard.monitoring.obligations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a unit handed in for a round. */
@Entity
@Immutable
@Table(name = "unit_return")
public class UnitReturn {
    @Id private UUID id;
    private UUID obligation;
    private int round;
    private String unit;
    private String summary;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> groupsSurveyed;

    private @Nullable String gypsyTravellerTension;
    private Instant returnedAt;
    private String returnedBy;

    protected UnitReturn() {}

    UnitReturn(Obligation of, Round round, NewReturn asked, Person by, Instant at) {
        this.id = Ids.next();
        this.obligation = of.id();
        this.round = round.number();
        this.unit = asked.unit();
        this.summary = asked.summary();
        this.groupsSurveyed = asked.groupsSurveyed();
        this.gypsyTravellerTension = asked.gypsyTravellerTension();
        this.returnedAt = at;
        this.returnedBy = by.sub();
    }

    ObligationFact returned(Round of) {
        return new ObligationFact.Returned(obligation, of.number(), of.dueOn(), id, unit);
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public String unit() {
        return unit;
    }

    public String summary() {
        return summary;
    }

    public @Nullable List<String> groupsSurveyed() {
        return groupsSurveyed == null ? null : List.copyOf(groupsSurveyed);
    }

    public @Nullable String gypsyTravellerTension() {
        return gypsyTravellerTension;
    }

    public Instant returnedAt() {
        return returnedAt;
    }
}
