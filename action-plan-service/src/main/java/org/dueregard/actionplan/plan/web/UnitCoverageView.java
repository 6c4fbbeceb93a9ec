package org.dueregard.actionplan.plan.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a unit has a plan of its own. */
@Schema(name = "ActionPlanUnitCoverage")
record UnitCoverageView(
        String unit,
        String name,
        @Nullable String leadPost,
        @Schema(description = "Absent: no plan") @Nullable String plan) {}
