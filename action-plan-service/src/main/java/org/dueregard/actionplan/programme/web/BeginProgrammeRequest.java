package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.Periods;
import org.dueregard.actionplan.programme.NewProgramme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme to be begun. */
@Schema(name = "ActionPlanBeginProgramme")
record BeginProgrammeRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull
                @Schema(description = "The board whose members lead on its strands")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String board,
        @NotNull
                @Schema(description = "The post that takes stock of its strands")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String deliveryPost,
        @NotNull LocalDate implementationFrom,
        @NotNull
                @Schema(description = "How often stock is taken of each strand: P3M")
                @Pattern(regexp = Periods.PATTERN, message = Periods.MESSAGE)
                String stocktakeEvery) {
    NewProgramme asked() {
        return new NewProgramme(
                code, title, board, deliveryPost, implementationFrom, Period.parse(stocktakeEvery));
    }
}
