package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Objectives that were found to overlap. */
@Schema(name = "ActionPlanFindOverlap")
record FindOverlapRequest(
        @NotNull @Size(min = 1, max = 100) Set<@NotBlank @Size(max = 20) String> objectives,
        @NotBlank @Size(max = 10000) String finding) {}
