package org.dueregard.monitoring.encounters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** An encounter whose handling is likely to affect the trust and confidence of communities. */
@Entity
@Table(name = "key_encounter")
public class KeyEncounter {
    @Id private UUID id;
    private String what;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String place;
    private String unit;
    private LocalDate happenedOn;
    private @Nullable UUID incident;
    private Instant recordedAt;
    private String recordedBy;
    @Version private long version;

    protected KeyEncounter() {}

    KeyEncounter(NewEncounter asked, Person by, Instant at) {
        this.id = Ids.next();
        this.what = asked.what();
        this.direction = asked.direction();
        this.level = asked.level();
        this.place = asked.place();
        this.unit = asked.unit();
        this.happenedOn = asked.happenedOn();
        this.recordedAt = at;
        this.recordedBy = by.sub();
    }

    EncounterFact recorded() {
        return new EncounterFact.Recorded(id, direction, level, place, unit, happenedOn);
    }

    /** The incident that it becomes: of the same direction, unit and day. */
    NewIncident asIncident(String handled, List<Party> affects) {
        return new NewIncident(handled, direction, affects, unit, happenedOn, id);
    }

    /** It has become an incident; it becomes one once. */
    EncounterFact escalate(CriticalIncident to) {
        if (incident != null) {
            throw DomainException.conflict(
                    "already-exists",
                    "It was escalated already",
                    "It is the critical incident %s; see /v1/critical-incidents/%s."
                            .formatted(incident, incident));
        }
        incident = to.id();
        return new EncounterFact.Escalated(id, incident);
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

    public Level level() {
        return level;
    }

    public String place() {
        return place;
    }

    public String unit() {
        return unit;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** The critical incident that it has become; null where it was handled well enough. */
    public @Nullable UUID incident() {
        return incident;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
