package org.dueregard.actionplan.research.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of research: its reference, or where it can be read. */
@Schema(name = "ActionPlanReportResearch")
record ReportRequest(@NotBlank @Size(max = 2000) String report, @NotNull LocalDate reportedOn) {}
