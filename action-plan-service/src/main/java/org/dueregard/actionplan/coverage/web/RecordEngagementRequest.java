package org.dueregard.actionplan.coverage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.coverage.NewEngagement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Engagement with communities in a service that a business group delivers. */
@Schema(name = "ActionPlanRecordEngagement")
record RecordEngagementRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String unit,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 500) String service,
        @NotBlank @Size(max = 2000) String communities,
        @NotBlank @Size(max = 500) String method,
        @Size(min = 1, max = 5000) @Nullable String outcome) {
    NewEngagement asked() {
        return new NewEngagement(unit, heldOn, service, communities, method, outcome);
    }
}
