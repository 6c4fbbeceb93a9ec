package org.dueregard.eia.duty.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.duty.Duty;
import org.dueregard.eia.duty.DutyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaDuty")
public record DutyView(
        String code,
        String title,
        DutyKind kind,
        @Schema(description = "The Act, or the promise, that lays it on the service")
                String instrument,
        @Nullable String provision,
        @Schema(description = "Version of the catalogue whose codes the characteristics are")
                int catalogue,
        @Schema(description = "In alphabetical order; none stands above another")
                List<String> characteristics,
        @Nullable Integer everyMonths,
        LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        String source) {
    /** Where it stands in a list: by its title, then by its code. */
    static String place(Duty duty) {
        return duty.title() + "\n" + duty.code();
    }

    static DutyView from(Duty duty) {
        return new DutyView(
                duty.code(),
                duty.title(),
                duty.kind(),
                duty.instrument(),
                duty.provision(),
                duty.catalogue(),
                duty.characteristics(),
                duty.everyMonths(),
                duty.heldFrom(),
                duty.heldUntil(),
                duty.source());
    }
}
