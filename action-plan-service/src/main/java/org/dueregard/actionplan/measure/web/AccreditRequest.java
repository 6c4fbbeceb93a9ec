package org.dueregard.actionplan.measure.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.measure.Accreditation;
import org.dueregard.actionplan.measure.AccreditationLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recognition of somebody else. */
@Schema(name = "ActionPlanAccredit")
record AccreditRequest(
        @NotNull AccreditationLevel level,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String awardedBy,
        @NotNull LocalDate awardedOn,
        @NotBlank @Size(max = 2000) @Schema(description = "What shows it") String evidence) {
    Accreditation.NewAccreditation asked() {
        return new Accreditation.NewAccreditation(level, title, awardedBy, awardedOn, evidence);
    }
}
