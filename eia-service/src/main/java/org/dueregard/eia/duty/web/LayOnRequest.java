package org.dueregard.eia.duty.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaLayOnObligation")
public record LayOnRequest(
        @NotBlank @Size(max = 300) String title,
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") @Nullable String ownerPost) {}
