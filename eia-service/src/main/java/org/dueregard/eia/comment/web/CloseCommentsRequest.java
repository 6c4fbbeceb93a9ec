package org.dueregard.eia.comment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaCloseComments")
public record CloseCommentsRequest(
        @NotNull @Schema(description = "The last day, in London; today or later")
                LocalDate closesOn,
        @NotBlank @Size(max = 2_000) String reason) {}
