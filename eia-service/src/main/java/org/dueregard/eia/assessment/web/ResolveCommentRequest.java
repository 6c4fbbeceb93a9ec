package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaResolveComment")
public record ResolveCommentRequest(@NotBlank @Size(max = 4_000) String resolution) {}
