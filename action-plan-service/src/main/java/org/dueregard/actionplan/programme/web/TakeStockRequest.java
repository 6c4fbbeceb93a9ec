package org.dueregard.actionplan.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.programme.NewStocktake;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a strand was found to stand. */
@Schema(name = "ActionPlanTakeStock")
record TakeStockRequest(
        @NotNull LocalDate heldOn,
        @NotNull @Schema(description = "Red, amber or green") Rating rating,
        @NotBlank @Size(max = 10000) String finding,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid StocktakeEvidenceJson> evidence,
        @Schema(description = "What was agreed to be put right; needed unless it is green")
                @Size(max = 50)
                @Nullable List<@NotNull @Valid CorrectiveActionJson> correctiveActions,
        @Schema(description = "How far milestones had come on days of their trajectories")
                @Size(max = 200)
                @Nullable List<@NotNull @Valid ReadingJson> readings) {

    /** How far a milestone had come. */
    @Schema(name = "ActionPlanMilestoneReading")
    record ReadingJson(
            @NotNull UUID milestone,
            @NotNull LocalDate day,
            @NotNull @Digits(integer = 15, fraction = 6) BigDecimal actual) {}

    NewStocktake asked() {
        return new NewStocktake(
                heldOn,
                rating,
                finding,
                evidence.stream().map(StocktakeEvidenceJson::evidence).toList(),
                correctiveActions == null
                        ? List.of()
                        : correctiveActions.stream().map(CorrectiveActionJson::agreed).toList(),
                readings == null
                        ? List.of()
                        : readings.stream()
                                .map(
                                        each ->
                                                new NewStocktake.Reading(
                                                        each.milestone(),
                                                        each.day(),
                                                        each.actual()))
                                .toList());
    }
}
