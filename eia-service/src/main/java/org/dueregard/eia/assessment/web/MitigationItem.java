package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.eia.assessment.DatePrecision;
import org.dueregard.eia.assessment.Mitigation;
import org.dueregard.eia.assessment.Purpose;
import org.dueregard.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaMitigation")
public record MitigationItem(
        @Schema(readOnly = true) @Nullable UUID id,
        @NotNull @Pattern(regexp = Refs.FORM) @Schema(examples = "M1") String ref,
        @NotNull
                @Pattern(regexp = Refs.FORM)
                @Schema(description = "Ref of the impact", examples = "I1")
                String impact,
        @Schema(description = "MITIGATES_IMPACT where nothing is said") @Nullable Purpose purpose,
        @NotBlank @Size(max = 10_000) String description,
        @NotBlank
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}")
                @Schema(description = "Code of the post that owns it", examples = "SS-OWNER")
                String ownerPost,
        @Size(max = 200) @Nullable String businessArea,
        @NotNull LocalDate dueOn,
        @Schema(description = "DAY where nothing is said") @Nullable DatePrecision duePrecision,
        @NotBlank @Size(max = 4_000) String successMeasure,
        @Size(max = 64) @Nullable String indicatorId) {
    Mitigation toMitigation() {
        return new Mitigation(
                Ids.next(),
                ref,
                impact,
                purpose == null ? Purpose.MITIGATES_IMPACT : purpose,
                description,
                ownerPost,
                businessArea,
                dueOn,
                duePrecision == null ? DatePrecision.DAY : duePrecision,
                successMeasure,
                indicatorId);
    }

    static MitigationItem from(Mitigation mitigation) {
        return new MitigationItem(
                mitigation.id(),
                mitigation.ref(),
                mitigation.impact(),
                mitigation.purpose(),
                mitigation.description(),
                mitigation.ownerPost(),
                mitigation.businessArea(),
                mitigation.dueOn(),
                mitigation.duePrecision(),
                mitigation.successMeasure(),
                mitigation.indicatorId());
    }
}
