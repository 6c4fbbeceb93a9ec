package org.dueregard.actionplan.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.strategy.Strategies;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Setting success measures, recording what was reached, verifying it, and saying so. */
@ApplicationScoped
public class Measuring {
    private final Measures measures;
    private final MeasureOwners owners;
    private final Strategies strategies;
    private final Bodies bodies;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Measuring(
            Measures measures,
            MeasureOwners owners,
            Strategies strategies,
            Bodies bodies,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.measures = measures;
        this.owners = owners;
        this.strategies = strategies;
        this.bodies = bodies;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Measure set(NewMeasure asked, Caller by) {
        if (measures.findByIdOptional(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a measure " + asked.code() + " already.");
        }
        var violations = new ArrayList<>(strategies.unlessKnown(asked.strategy(), "/strategy"));
        if (violations.isEmpty()) {
            violations.addAll(unlessIn(asked));
        }
        violations.addAll(units.unlessKnown(asked.organisationUnit(), "/organisationUnit"));
        violations.addAll(bodies.unlessKnown(asked.verifier(), "/verifier"));
        if (asked.verifier() != null) {
            violations.addAll(
                    MeasureRules.verifiedBy(
                            bodies.withCode(asked.verifier()).map(Body::kind).orElse(null)));
        }
        violations.addAll(MeasureRules.set(asked));
        DomainException.refuseIfAny("The measure cannot be set.", violations);
        var measure = new Measure(asked);
        measures.persist(measure);
        return record(measure, measure.set(), by, null);
    }

    /** Objective and commitment are of the strategy. */
    private List<Violation> unlessIn(NewMeasure asked) {
        var strategy = strategies.require(asked.strategy());
        var violations = new ArrayList<Violation>();
        if (asked.objective() != null
                && strategy.objectives().stream()
                        .noneMatch(each -> each.code().equals(asked.objective()))) {
            violations.add(
                    Violation.at(
                            "/objective",
                            "The strategy has no objective " + asked.objective() + "."));
        }
        if (asked.commitment() != null
                && strategy.commitments().stream()
                        .noneMatch(each -> each.code().equals(asked.commitment()))) {
            violations.add(
                    Violation.at(
                            "/commitment",
                            "The strategy has no commitment " + asked.commitment() + "."));
        }
        return violations;
    }

    /** The measure, and the value that was just recorded. */
    public record Recorded(Measure measure, MeasureValue value) {}

    /**
     * Whoever answers for the measure, or its board's chair, records what was reached; of a measure
     * of this strategy's own board the programme office does as well.
     */
    @Transactional
    public Recorded record(String code, NewValue asked, Caller by) {
        var measure = measures.requireAlone(code);
        requireKeeper(measure, by);
        record(measure, measure.record(asked, by.person(), clock.instant()), by, asked.source());
        return new Recorded(measure, measure.values().getLast());
    }

    @Transactional
    public Measure accredit(String code, Accreditation.NewAccreditation asked, Caller by) {
        var measure = measures.requireAlone(code);
        requireKeeper(measure, by);
        return record(measure, measure.accredit(asked, clock.instant()), by, asked.evidence());
    }

    /**
     * A member of the advisory group verifies a value; the office never does, nor who recorded it.
     */
    @Transactional
    public Measure verify(String code, Quarter quarter, String post, String statement, Caller by) {
        var measure = measures.requireAlone(code);
        by.requirePost(post);
        var group = measure.verifier();
        if (group != null) {
            requireOutsider(bodies.require(group), post, by);
        }
        return record(
                measure,
                measure.verify(quarter, post, statement, by.person(), clock.instant()),
                by,
                statement);
    }

    private void requireOutsider(Body group, String post, Caller by) {
        if (by.has(Roles.PROGRAMME_OFFICE)) {
            throw DomainException.forbidden(
                    "not-independent", "The programme office does not verify what it reports.");
        }
        if (!group.includes(post, LondonDay.of(clock.instant()))) {
            throw DomainException.forbidden(
                    "not-independent",
                    "The post "
                            + post
                            + " is no member of "
                            + group.code()
                            + ", whose members verify the measure.");
        }
    }

    /** The chair of the board that it belongs to says that it is achieved. */
    @Transactional
    public Measure achieve(String code, String reason, ExpectedVersion expected, Caller by) {
        var measure = measures.require(code, expected);
        by.requirePost(chair(owners.of(measure).body(), measure));
        return record(measure, measure.achieve(reason, clock.instant()), by, reason);
    }

    private void requireKeeper(Measure measure, Caller by) {
        var owner = owners.of(measure);
        var answers = owner.post() != null && !owner.deferred() && by.holds(owner.post());
        var chairs = owner.body() != null && by.holds(bodies.require(owner.body()).chairPost());
        if (answers || chairs) {
            return;
        }
        if (owner.deferred()) {
            throw DomainException.conflict(
                    "monitored-elsewhere",
                    "Another body monitors this measure",
                    owner.body() == null
                            ? "No body is named that monitors the commitment of the measure "
                                    + measure.code()
                                    + "."
                            : "The measure "
                                    + measure.code()
                                    + " belongs to the body "
                                    + owner.body()
                                    + "; here it is read-only.");
        }
        by.requireRole(Roles.PROGRAMME_OFFICE);
    }

    private String chair(@Nullable String body, Measure measure) {
        if (body == null) {
            throw DomainException.illegalTransition(
                    "No body is named that monitors the commitment of the measure "
                            + measure.code()
                            + ".");
        }
        return bodies.require(body).chairPost();
    }

    private Measure record(Measure measure, MeasureFact fact, Caller by, @Nullable String reason) {
        measures.flush();
        journal.record(fact, by, reason);
        return measure;
    }
}
