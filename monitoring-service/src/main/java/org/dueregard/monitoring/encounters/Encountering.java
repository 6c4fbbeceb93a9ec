package org.dueregard.monitoring.encounters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Records encounters and incidents, and makes the one into the other. */
@ApplicationScoped
public class Encountering {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> RECORDERS =
            List.of(Roles.ANALYST, Roles.BODY_CHAIR, Roles.DATA_PROVIDER);

    private final KeyEncounters encounters;
    private final CriticalIncidents incidents;
    private final EncounterPlaces places;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Encountering(
            KeyEncounters encounters,
            CriticalIncidents incidents,
            EncounterPlaces places,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.encounters = encounters;
        this.incidents = incidents;
        this.places = places;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public KeyEncounter record(NewEncounter asked, Caller by) {
        requireRecorder(by);
        DomainException.refuseIfAny(
                "The encounter cannot be recorded.",
                EncounterRules.record(asked, today(), places::knows, this::isUnit));
        var encounter = new KeyEncounter(asked, by.person(), clock.instant());
        encounters.persistAndFlush(encounter);
        journal.record(encounter.recorded(), by, null);
        return encounter;
    }

    /** An incident by itself, or what has become of the encounter that it names. */
    @Transactional
    public CriticalIncident record(NewIncident asked, Caller by) {
        requireRecorder(by);
        var violations = EncounterRules.record(asked, today(), this::isUnit);
        var origin =
                asked.origin() == null ? null : encounters.findLocked(asked.origin()).orElse(null);
        if (asked.origin() != null && origin == null) {
            violations.add(
                    Violation.at("/origin", "There is no such encounter; see /v1/key-encounters."));
        }
        DomainException.refuseIfAny("The incident cannot be recorded.", violations);
        return keep(asked, origin, by);
    }

    /**
     * An encounter was handled so badly that it is a critical incident.
     *
     * @param handled how
     */
    @Transactional
    public CriticalIncident escalate(UUID id, String handled, List<Party> affects, Caller by) {
        requireRecorder(by);
        var encounter =
                encounters
                        .findLocked(id)
                        .orElseThrow(() -> DomainException.notFound("key encounter", id));
        DomainException.refuseIfAny(
                "The encounter cannot be escalated.", EncounterRules.affects(affects));
        return keep(encounter.asIncident(handled, affects), encounter, by);
    }

    private CriticalIncident keep(NewIncident asked, @Nullable KeyEncounter origin, Caller by) {
        var incident = new CriticalIncident(asked, by.person(), clock.instant());
        var escalated = origin == null ? null : origin.escalate(incident);
        incidents.persistAndFlush(incident);
        journal.record(incident.recorded(), by, null);
        if (escalated != null) {
            journal.record(escalated, by, null);
        }
        return incident;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private boolean isUnit(String unit) {
        return units.knows(unit) && !unit.equals(Unit.OUTSIDE) && !unit.equals(Unit.UNKNOWN);
    }

    private static void requireRecorder(Caller by) {
        if (RECORDERS.stream().noneMatch(by::has)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
    }
}
