package org.dueregard.eia.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many things of a kind, state, area and age wait, and how many of them are overdue. */
public record WorkCount(
        WorkKind kind,
        String state,
        @Nullable String businessArea,
        Age age,
        int waiting,
        int overdue) {

    /** For how long they have waited. */
    @Schema(name = "EiaWorkAge")
    public enum Age {
        UNDER_A_WEEK,
        UNDER_A_MONTH,
        UNDER_A_QUARTER,
        LONGER
    }
}
