package org.dueregard.actionplan.progressreturn.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The return of a group that is due on a day. */
@Schema(name = "ActionPlanMakeReturn")
record MakeReturnRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String group,
        @NotNull @Schema(description = "The end of its period") LocalDate dueOn) {}
