package org.dueregard.actionplan.programme.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.programme.Concern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a board is to ask the leads of its programme about. */
@Schema(name = "ActionPlanBoardPack")
record BoardPackView(String programme, String board, LocalDate asAt, List<Line> strands) {

    /** A strand that is red or overdue. */
    @Schema(name = "ActionPlanBoardPackLine")
    record Line(
            String strand,
            String name,
            List<Concern> concerns,
            List<LeadView> leads,
            LocalDate nextStocktakeDueOn,
            @Schema(description = "The milestones that have passed and are not met")
                    List<StrandMilestoneView> overdueMilestones,
            @Schema(description = "The last one, with the lead's explanation")
                    @Nullable StocktakeView stocktake) {}
}
