package org.dueregard.eia.subject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaHandOverSubject")
public record HandOverRequest(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") String accountablePost,
        @Size(max = 2_000) @Nullable String reason) {}
