package org.dueregard.eia.duty.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.duty.ApplicableDuties;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaApplicableDuties")
public record ApplicableDutiesView(
        int registerVersion,
        int catalogue,
        LocalDate heldOn,
        @Schema(description = "In alphabetical order of their titles")
                List<ApplicableDutyView> items,
        @Nullable String next)
        implements Paged {

    @Schema(name = "EiaApplicableDuty")
    public record ApplicableDutyView(
            DutyView duty,
            @Schema(description = "Characteristics of the assessment for which it holds")
                    List<String> characteristics) {
        static ApplicableDutyView from(ApplicableDuties applicable) {
            return new ApplicableDutyView(
                    DutyView.from(applicable.duty()), applicable.characteristics());
        }
    }
}
