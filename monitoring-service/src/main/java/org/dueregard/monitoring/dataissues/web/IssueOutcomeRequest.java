package org.dueregard.monitoring.dataissues.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was put right, or why it may stand. */
@Schema(name = "MonitoringDataIssueOutcome")
public record IssueOutcomeRequest(@NotBlank @Size(max = 2_000) String outcome) {}
