package org.dueregard.monitoring.encounters;

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
import org.jspecify.annotations.Nullable;

/**
 * An incident that the police response to is likely to have a significant impact on confidence. It
 * never changes.
 */
@Entity
@Immutable
@Table(name = "critical_incident")
public class CriticalIncident {
    @Id private UUID id;
    private String what;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> affects;

    private String unit;
    private LocalDate happenedOn;
    private @Nullable UUID origin;
    private Instant recordedAt;
    private String recordedBy;

    protected CriticalIncident() {}

    CriticalIncident(NewIncident asked, Person by, Instant at) {
        this.id = Ids.next();
        this.what = asked.what();
        this.direction = asked.direction();
        this.affects = asked.affects().stream().map(Party::name).toList();
        this.unit = asked.unit();
        this.happenedOn = asked.happenedOn();
        this.origin = asked.origin();
        this.recordedAt = at;
        this.recordedBy = by.sub();
    }

    EncounterFact recorded() {
        return new EncounterFact.IncidentRecorded(
                id, direction, affects(), unit, happenedOn, origin);
    }

    public UUID id() {
        return id;
    }

    public String what() {
        return what;
    }

    public Direction direction() {
        return direction;
    }

    public List<Party> affects() {
        return affects.stream().map(Party::valueOf).toList();
    }

    public String unit() {
        return unit;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** The key encounter that it has come of; null for none. */
    public @Nullable UUID origin() {
        return origin;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
