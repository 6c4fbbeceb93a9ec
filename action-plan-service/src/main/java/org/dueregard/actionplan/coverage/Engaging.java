package org.dueregard.actionplan.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * Recording that a business group has engaged with communities: its lead does so, or the office.
 */
@ApplicationScoped
public class Engaging {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final EngagementRecords records;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Engaging(EngagementRecords records, Units units, Journal journal, InstantSource clock) {
        this.records = records;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public EngagementRecord record(NewEngagement asked, Caller by) {
        var unit = units.withCode(asked.unit());
        var lead = unit.map(Unit::leadPost).orElse(null);
        if (lead == null || !by.holds(lead)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        var today = LondonDay.of(clock.instant());
        var violations = new ArrayList<Violation>();
        if (unit.filter(each -> each.kind() == UnitKind.BUSINESS_AREA).isEmpty()) {
            violations.add(
                    Violation.at("/unit", "There is no business area " + asked.unit() + "."));
        }
        if (asked.heldOn().isAfter(today) || asked.heldOn().isBefore(EARLIEST)) {
            violations.add(
                    Violation.at(
                            "/heldOn", "It was held today or earlier, since " + EARLIEST + "."));
        }
        DomainException.refuseIfAny("It cannot be recorded.", List.copyOf(violations));
        var engagement = new EngagementRecord(asked, clock.instant());
        records.persist(engagement);
        records.flush();
        journal.record(engagement.recorded(asked), by, null);
        return engagement;
    }
}
