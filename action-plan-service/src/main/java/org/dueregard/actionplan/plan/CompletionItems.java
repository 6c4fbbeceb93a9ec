package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * Completions that are asked for wait on the agenda of the body that decides: for the groups of the
 * action, or the nearest body above that has the power; those of no group with the bodies that no
 * other decides above.
 */
@ApplicationScoped
class CompletionItems implements StandingItems {
    private final Actions actions;
    private final GroupActions groups;
    private final Bodies bodies;

    CompletionItems(Actions actions, GroupActions groups, Bodies bodies) {
        this.actions = actions;
        this.groups = groups;
        this.bodies = bodies;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        var decided = bodies.decidesFor(body);
        if (decided.isEmpty()) {
            return List.of();
        }
        var atTheTop = bodies.decidesAtTheTop(body);
        var requested = actions.list("state = ?1 order by id", ActionState.COMPLETION_REQUESTED);
        var groupsOf = groups.bodiesOf(requested.stream().map(Action::id).toList());
        return requested.stream()
                .filter(
                        each -> {
                            SortedSet<String> of =
                                    groupsOf.getOrDefault(each.id(), new TreeSet<>());
                            return of.isEmpty() ? atTheTop : !Collections.disjoint(of, decided);
                        })
                .map(CompletionItems::item)
                .toList();
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
