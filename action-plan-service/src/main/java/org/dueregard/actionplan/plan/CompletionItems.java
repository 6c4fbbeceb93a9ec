package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;

/**
 * Completions that are asked for wait on the agenda of the body that decides: for the group of the
 * action, or the nearest body above that has the power; those of no group with the bodies that no
 * other decides above.
 */
@ApplicationScoped
class CompletionItems implements StandingItems {
    private static final String GROUPS =
            "(select s.ownerBody from Plan p join p.sections s join Initiative i"
                    + " on i.planCode = p.code and i.section = s.code join i.actions c"
                    + " where c = a.id and s.ownerBody is not null)";
    private static final String HOLDERS =
            "(select r.matter.ownerBody from Recommendation r join r.actions c"
                    + " where c = a.id and r.matter.ownerBody is not null)";

    private final Actions actions;
    private final Bodies bodies;

    CompletionItems(Actions actions, Bodies bodies) {
        this.actions = actions;
        this.bodies = bodies;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        var groups = bodies.decidesFor(body);
        if (groups.isEmpty()) {
            return List.of();
        }
        var ofNoGroup =
                bodies.decidesAtTheTop(body)
                        ? " or (not exists " + GROUPS + " and not exists " + HOLDERS + ")"
                        : "";
        return actions
                .find(
                        "from Action a where a.state = ?1 and (exists "
                                + in(GROUPS, "s.ownerBody")
                                + " or exists "
                                + in(HOLDERS, "r.matter.ownerBody")
                                + ofNoGroup
                                + ") order by a.id",
                        ActionState.COMPLETION_REQUESTED,
                        groups)
                .stream()
                .map(CompletionItems::item)
                .toList();
    }

    private static String in(String query, String column) {
        return query.substring(0, query.length() - 1) + " and " + column + " in ?2)";
    }

    private static StandingItem item(Action action) {
        return new StandingItem(
                ItemKind.COMPLETION,
                new Matter(MatterType.ACTION, action.id().toString()),
                action.title(),
                action.accountablePost(),
                null);
    }
}
