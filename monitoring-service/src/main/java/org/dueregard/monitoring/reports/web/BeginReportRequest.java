package org.dueregard.monitoring.reports.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.monitoring.reports.NewReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report to be begun. */
@Schema(name = "MonitoringBeginReport")
public record BeginReportRequest(
        @Schema(description = "Id of the policy in the register") @NotNull UUID policy,
        @NotNull LocalDate periodStart,
        @Schema(description = "The last day that it covers: at most a year later, and over")
                @NotNull
                LocalDate periodEnd,
        @Schema(description = "The published report that it takes the place of")
                @Nullable UUID corrects,
        @Schema(description = "Why that has to be corrected") @Size(min = 1, max = 2_000)
                @Nullable String reason) {
    NewReport asked() {
        return new NewReport(policy.toString(), periodStart, periodEnd, corrects, reason);
    }
}
