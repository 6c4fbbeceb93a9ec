package org.dueregard.actionplan.research.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.research.NewResearch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Research to be commissioned. */
@Schema(name = "ActionPlanCommissionResearch")
record CommissionRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) @Schema(description = "What it is to find out") String question,
        @Schema(description = "The body that commissions it")
                @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String commissionedBy,
        @Schema(description = "The university, unit or firm that does it") @Size(min = 1, max = 200)
                @Nullable String researcher,
        @NotNull LocalDate commissionedOn) {
    NewResearch asked() {
        return new NewResearch(code, title, question, commissionedBy, researcher, commissionedOn);
    }
}
