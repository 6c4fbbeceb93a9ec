package org.dueregard.actionplan.report.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The annual report of a scheme, to be published. */
@Schema(name = "ActionPlanPublishAnnualReport")
record PublishAnnualReportRequest(
        @Schema(description = "2007 for the year from April 2007 to March 2008")
                @NotNull
                @Min(1990)
                @Max(2199)
                Integer startYear,
        @Schema(description = "Why the report that is out is corrected") @Size(min = 1, max = 2000)
                @Nullable String reason) {}
