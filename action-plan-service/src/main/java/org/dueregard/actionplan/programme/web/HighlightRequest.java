package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name under which a document highlights a strand. */
@Schema(name = "ActionPlanHighlightName")
record HighlightRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) @Schema(description = "The document and place that uses it")
                String source) {}
