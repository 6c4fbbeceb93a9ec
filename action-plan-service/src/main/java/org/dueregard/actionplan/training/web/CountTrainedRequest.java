package org.dueregard.actionplan.training.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many had been trained on a day, of how many. */
@Schema(name = "ActionPlanCountTrained")
record CountTrainedRequest(
        @NotNull LocalDate asAt,
        @NotNull @Min(0) @Max(10_000_000) Long required,
        @NotNull @Min(0) @Max(10_000_000) Long trained) {}
