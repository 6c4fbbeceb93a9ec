package org.dueregard.actionplan.tasking.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.tasking.Tasking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue, the units that are tasked with it, and what came of it. */
@Schema(name = "ActionPlanTasking")
record TaskingView(
        UUID id,
        String issue,
        String raisedIn,
        @Nullable String raisedThrough,
        LocalDate raisedOn,
        List<String> units,
        boolean open,
        @Nullable String outcome,
        @Nullable LocalDate closedOn) {
    static TaskingView from(Tasking tasking) {
        return new TaskingView(
                tasking.id(),
                tasking.issue(),
                tasking.raisedIn(),
                tasking.raisedThrough(),
                tasking.raisedOn(),
                tasking.units(),
                tasking.isOpen(),
                tasking.outcome(),
                tasking.closedOn());
    }
}
