package org.dueregard.actionplan.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Recording good practice, and sharing it with everybody. */
@ApplicationScoped
public class Sharing {
    private final Practices practices;
    private final Actions actions;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Sharing(
            Practices practices,
            Actions actions,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.practices = practices;
        this.actions = actions;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Practice record(String title, String whatWorks, UUID action, String unit, Caller by) {
        var violations = new ArrayList<>(units.unlessKnown(unit, "/unit"));
        if (actions.findByIdOptional(action).isEmpty()) {
            violations.add(Violation.at("/action", "There is no action " + action + "."));
        }
        DomainException.refuseIfAny("The good practice cannot be recorded.", violations);
        var practice = new Practice(title, whatWorks, action, unit, clock.instant());
        practices.persist(practice);
        return record(practice, practice.recorded(), by, null);
    }

    @Transactional
    public Practice publish(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var practice = practices.require(id, expected);
        return record(practice, practice.publish(clock.instant()), by, reason);
    }

    private Practice record(
            Practice practice, Practice.Moved fact, Caller by, @Nullable String reason) {
        practices.flush();
        journal.record(fact, by, reason);
        return practice;
    }
}
