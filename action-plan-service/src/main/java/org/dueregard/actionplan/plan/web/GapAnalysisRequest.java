package org.dueregard.actionplan.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.action.Outline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a group found when all the actions of an initiative were complete. */
@Schema(name = "ActionPlanAnalyseGap")
record GapAnalysisRequest(
        @NotNull Boolean gapFound,
        @NotNull LocalDate analysedOn,
        @NotBlank @Size(max = 10000) String rationale,
        @Schema(description = "What is still to be done; at least one where a gap was found")
                @Size(max = 50)
                @Nullable List<@NotNull @Valid PlannedActionJson> actions) {
    List<Outline> missing() {
        return actions == null
                ? List.of()
                : actions.stream().map(PlannedActionJson::outline).toList();
    }
}
