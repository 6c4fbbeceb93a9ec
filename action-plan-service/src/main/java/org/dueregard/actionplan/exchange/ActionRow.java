package org.dueregard.actionplan.exchange;

import java.util.Comparator;
import java.util.List;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Origin;
import org.dueregard.actionplan.action.Outline;
import org.dueregard.actionplan.action.Terms;
import org.dueregard.actionplan.plan.Placement;
import org.jspecify.annotations.Nullable;

/**
 * An action as a row of a file.
 *
 * @param line where it stands in the file; 0 for one that goes out
 * @param reference by which it is known: its own, or its id
 * @param supersededBy the reference of the action that has its place; null where none has
 * @param state null where the file does not say; a file never changes it by saying another one
 */
public record ActionRow(
        long line,
        String reference,
        Outline outline,
        Origin origin,
        List<FiledMilestone> milestones,
        List<Placement> initiatives,
        @Nullable String supersededBy,
        @Nullable ActionState state) {
    public ActionRow {
        milestones = List.copyOf(milestones);
        initiatives =
                initiatives.stream()
                        .sorted(
                                Comparator.comparing(Placement::plan)
                                        .thenComparing(Placement::initiative))
                        .toList();
    }

    static ActionRow of(Action action, List<Placement> initiatives, @Nullable String supersededBy) {
        return new ActionRow(
                0,
                reference(action),
                outline(action.terms()),
                action.origin(),
                action.milestones().stream().map(FiledMilestone::of).toList(),
                initiatives,
                supersededBy,
                action.state());
    }

    static String reference(Action action) {
        var own = action.reference();
        return own == null ? action.id().toString() : own;
    }

    private static Outline outline(Terms terms) {
        return new Outline(
                terms.title(),
                terms.description(),
                terms.accountablePost(),
                terms.businessArea(),
                terms.lens(),
                terms.responsibilityLevel(),
                terms.characteristics(),
                terms.successMeasure(),
                terms.endDate());
    }
}
