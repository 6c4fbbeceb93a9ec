package org.dueregard.actionplan.action.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Deed;
import org.dueregard.actionplan.action.DeedKind;
import org.dueregard.actionplan.action.DoneAs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the history of an action. */
@Schema(name = "ActionPlanHistoryLine")
record HistoryView(
        int number,
        DeedKind deed,
        Instant at,
        String person,
        DoneAs as,
        @Nullable String post,
        @Nullable String body,
        @Nullable ActionState fromState,
        ActionState toState,
        List<Change> changes,
        @Nullable String reason) {

    /** A field that is not what it was. */
    @Schema(name = "ActionPlanChange")
    record Change(String field, @Nullable String before, @Nullable String after) {}

    static HistoryView from(Deed deed) {
        return new HistoryView(
                deed.number(),
                deed.kind(),
                deed.at(),
                deed.person().sub(),
                deed.as(),
                deed.post(),
                deed.body(),
                deed.fromState(),
                deed.toState(),
                deed.alterations().stream()
                        .map(each -> new Change(each.field(), each.before(), each.after()))
                        .toList(),
                deed.reason());
    }
}
