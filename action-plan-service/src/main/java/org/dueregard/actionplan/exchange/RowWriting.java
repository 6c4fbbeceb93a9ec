package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Filing;
import org.dueregard.actionplan.exchange.RowCheck.Checked;
import org.dueregard.actionplan.plan.Carrying;
import org.dueregard.actionplan.plan.Initiative;
import org.dueregard.actionplan.plan.Placement;
import org.dueregard.actionplan.plan.Placing;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;

/** Does what a sound row asks for. */
@ApplicationScoped
class RowWriting {
    private final Actions actions;
    private final Filing filing;
    private final Placing placing;
    private final Carrying carrying;

    RowWriting(Actions actions, Filing filing, Placing placing, Carrying carrying) {
        this.actions = actions;
        this.filing = filing;
        this.placing = placing;
        this.carrying = carrying;
    }

    /** Answers the id of the row's action. */
    UUID write(Checked checked, Caller by) {
        var row = checked.row();
        var id = checked.action();
        if (id == null) {
            var drafted =
                    filing.draft(
                            row.reference(),
                            row.outline(),
                            row.origin(),
                            RowCheck.added(row.milestones()),
                            by);
            link(drafted.id(), row.initiatives(), by);
            return drafted.id();
        }
        if (checked.effect() == RowCheck.Effect.CHANGED) {
            var action = actions.require(id);
            var added = RowCheck.added(RowCheck.newMilestones(row, action));
            filing.redraft(action, row.outline(), added, reason(row), by);
            link(id, row.initiatives(), by);
        }
        return id;
    }

    private void link(UUID action, List<Placement> placements, Caller by) {
        for (var placement : placements) {
            var initiative = initiative(placement.plan(), placement.initiative());
            if (!initiative.actions().contains(action)) {
                carrying.link(
                        placement.plan(),
                        initiative.id(),
                        action,
                        null,
                        new ExpectedVersion(initiative.version()),
                        by);
            }
        }
    }

    /** Links the row's initiatives to those that they repeat. */
    void repeat(ActionRow row, Caller by) {
        for (var placement : row.initiatives()) {
            if (placement.sameAs() == null) {
                continue;
            }
            var one = initiative(placement.plan(), placement.initiative());
            var first = initiative(placement.plan(), placement.sameAs());
            if (!first.id().equals(one.sameAs())) {
                carrying.repeat(
                        placement.plan(),
                        one.id(),
                        first.id(),
                        reason(row),
                        new ExpectedVersion(one.version()),
                        by);
            }
        }
    }

    private Initiative initiative(String plan, String code) {
        return placing.find(plan, code).orElseThrow();
    }

    static String reason(ActionRow row) {
        return "Imported from a file, line " + row.line() + ".";
    }
}
