package org.dueregard.actionplan.practice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A good practice and where it was found. */
@Schema(name = "ActionPlanRecordPractice")
record RecordPracticeRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) @Schema(description = "What others can do the same way")
                String whatWorks,
        @NotNull @Schema(description = "The action in which it was found") UUID action,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String unit) {}
