package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The post that is to chair a body. */
@Schema(name = "ActionPlanChangeChair")
record ChangeChairRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String post,
        @Schema(description = "Its first day in the chair; today where absent")
                @Nullable LocalDate from,
        @NotBlank @Size(max = 2000) String reason) {}
