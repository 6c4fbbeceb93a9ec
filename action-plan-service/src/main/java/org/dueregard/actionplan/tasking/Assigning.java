package org.dueregard.actionplan.tasking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Tasking units with an issue, and recording what came of it. */
@ApplicationScoped
public class Assigning {
    private final Taskings taskings;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Assigning(Taskings taskings, Units units, Journal journal, InstantSource clock) {
        this.taskings = taskings;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Tasking task(NewTasking asked, Caller by) {
        var violations = new ArrayList<>(TaskingRules.raise(asked.raisedOn(), today()));
        violations.addAll(units.unlessKnown(asked.raisedIn(), "/raisedIn"));
        violations.addAll(unlessKnown(asked.units()));
        DomainException.refuseIfAny("Nobody can be tasked with it.", violations);
        var tasking = new Tasking(asked);
        taskings.persist(tasking);
        return record(tasking, tasking.tasked(), by, null);
    }

    @Transactional
    public Tasking assign(
            UUID id, List<String> others, String reason, ExpectedVersion expected, Caller by) {
        var tasking = taskings.require(id, expected);
        var assigned = tasking.assign(others);
        DomainException.refuseIfAny("Nobody can be tasked with it.", unlessKnown(others));
        return record(tasking, assigned, by, reason);
    }

    /** The lead of a unit that is tasked says what came of it, or the programme office does. */
    @Transactional
    public Tasking close(
            UUID id, String outcome, LocalDate closedOn, ExpectedVersion expected, Caller by) {
        var tasking = taskings.require(id, expected);
        if (!leads(tasking, by)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        var closed = tasking.close(outcome, closedOn);
        DomainException.refuseIfAny(
                "It cannot close then.", TaskingRules.close(closedOn, tasking.raisedOn(), today()));
        return record(tasking, closed, by, outcome);
    }

    private boolean leads(Tasking tasking, Caller by) {
        return tasking.units().stream()
                .flatMap(each -> units.withCode(each).stream())
                .map(Unit::leadPost)
                .filter(Objects::nonNull)
                .anyMatch(by::holds);
    }

    private List<Violation> unlessKnown(List<String> codes) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < codes.size(); i++) {
            violations.addAll(units.unlessKnown(codes.get(i), "/units/" + i));
        }
        return violations;
    }

    private Tasking record(Tasking tasking, TaskingFact fact, Caller by, @Nullable String reason) {
        taskings.flush();
        journal.record(fact, by, reason);
        return tasking;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
