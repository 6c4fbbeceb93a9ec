package org.dueregard.actionplan.report.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.report.NewBoardReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper for a board in its fixed structure; none of its parts is left out. */
@Schema(name = "ActionPlanWriteBoardReport")
record WriteBoardReportRequest(
        @NotBlank @Size(max = 200) String title,
        @Schema(description = "The board that it goes to")
                @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String body,
        @NotNull LocalDate reportOn,
        @Schema(description = "A") @NotBlank @Size(max = 20000) String recommendations,
        @Schema(description = "B") @NotBlank @Size(max = 20000) String supportingInformation,
        @Schema(description = "C: equality and diversity implications; never empty")
                @NotBlank
                @Size(max = 20000)
                String equalityImplications,
        @Schema(description = "D") @NotBlank @Size(max = 20000) String financialImplications,
        @Schema(description = "E") @NotBlank @Size(max = 20000) String backgroundPapers,
        @Schema(description = "F") @NotBlank @Size(max = 2000) String contactDetails) {
    NewBoardReport asked() {
        return new NewBoardReport(
                title,
                body,
                reportOn,
                recommendations,
                supportingInformation,
                equalityImplications,
                financialImplications,
                backgroundPapers,
                contactDetails);
    }
}
