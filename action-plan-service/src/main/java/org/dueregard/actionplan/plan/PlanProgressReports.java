package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Actions;

/** Makes the report of what is said of the progress of a plan. */
@ApplicationScoped
public class PlanProgressReports {
    private final Initiatives initiatives;
    private final Actions actions;

    PlanProgressReports(Initiatives initiatives, Actions actions) {
        this.initiatives = initiatives;
        this.actions = actions;
    }

    /** In the order of the plan; what was taken out of it, or superseded, is left out. */
    public PlanProgress of(Plan plan) {
        var items = initiatives.of(plan);
        var ids = items.stream().flatMap(each -> each.actions().stream()).toList();
        var carried =
                ids.isEmpty()
                        ? List.<Action>of()
                        : actions.list("id in ?1 order by id", ids).stream()
                                .filter(PlanProgressReports::isInPlan)
                                .toList();
        return new PlanProgress(
                plan.code(),
                items.stream().flatMap(item -> lines(item, carriedBy(item, carried))).toList());
    }

    private static List<Action> carriedBy(Initiative item, List<Action> carried) {
        var ids = item.actions();
        return carried.stream().filter(each -> ids.contains(each.id())).toList();
    }

    private static Stream<PlanProgress.Line> lines(Initiative item, List<Action> carrying) {
        return carrying.isEmpty()
                ? Stream.of(
                        new PlanProgress.Line(
                                item.printedNumber(),
                                item.code(),
                                item.text(),
                                null,
                                null,
                                null,
                                null))
                : carrying.stream()
                        .map(
                                action ->
                                        new PlanProgress.Line(
                                                item.printedNumber(),
                                                item.code(),
                                                item.text(),
                                                action.id(),
                                                action.state(),
                                                action.accountablePost(),
                                                action.lastStatement()));
    }

    private static boolean isInPlan(Action action) {
        return action.state() != ActionState.WITHDRAWN && action.state() != ActionState.SUPERSEDED;
    }
}
