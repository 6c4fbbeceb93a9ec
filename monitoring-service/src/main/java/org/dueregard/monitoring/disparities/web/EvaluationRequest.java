package org.dueregard.monitoring.disparities.web;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which month an indicator is computed. */
@Schema(name = "MonitoringEvaluationRequest")
public record EvaluationRequest(
        @Schema(implementation = String.class, examples = "2016-06") @NotNull YearMonth period) {}
