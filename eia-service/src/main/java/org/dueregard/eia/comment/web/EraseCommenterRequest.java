package org.dueregard.eia.comment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaEraseCommenter")
public record EraseCommenterRequest(
        @Schema(description = "True where the text itself tells who gave it")
                @Nullable Boolean textToo,
        @NotBlank @Size(max = 2_000) @Schema(description = "In words that name nobody")
                String reason) {}
