package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Direction;
import org.dueregard.eia.assessment.Impact;
import org.dueregard.eia.assessment.People;
import org.dueregard.eia.assessment.Treatment;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaImpact")
public record ImpactItem(
        @Schema(readOnly = true) @Nullable UUID id,
        @NotNull
                @Pattern(regexp = Refs.FORM)
                @Schema(
                        description = "What the author calls it; mitigations name it",
                        examples = "I1")
                String ref,
        @NotBlank @Size(max = 64) @Schema(examples = "RACE") String characteristic,
        @NotNull @Size(max = 10) List<@NotNull Limb> limbs,
        @NotEmpty @Size(max = 10) List<@NotNull People> people,
        @Size(max = 300) @Schema(description = "Whom exactly, where it is not everyone of them")
                @Nullable String community,
        @NotNull Direction direction,
        @Schema(description = "What a negative impact would be in law; NONE where nothing is said")
                @Nullable Treatment treatment,
        @NotBlank @Size(max = 20_000) String reason,
        @Size(max = 100) @Schema(description = "Refs of evidence")
                @Nullable List<@NotNull @Pattern(regexp = Refs.FORM) String> evidence,
        @Min(1) @Max(5) @Nullable Integer inherentLikelihood,
        @Min(1) @Max(5) @Nullable Integer inherentSeverity,
        @Min(1) @Max(5) @Nullable Integer residualLikelihood,
        @Min(1) @Max(5) @Nullable Integer residualSeverity,
        @Size(max = 20_000) @Nullable String justification) {
    Impact toImpact() {
        return new Impact(
                Ids.next(),
                ref,
                characteristic,
                limbs.stream().distinct().sorted().toList(),
                people.stream().distinct().sorted().toList(),
                community,
                direction,
                treatment == null ? Treatment.NONE : treatment,
                reason,
                evidence == null ? List.of() : evidence.stream().distinct().toList(),
                inherentLikelihood,
                inherentSeverity,
                residualLikelihood,
                residualSeverity,
                justification);
    }

    static ImpactItem from(Impact impact) {
        return new ImpactItem(
                impact.id(),
                impact.ref(),
                impact.characteristic(),
                impact.limbs(),
                impact.people(),
                impact.community(),
                impact.direction(),
                impact.treatment(),
                impact.reason(),
                impact.evidence(),
                impact.inherentLikelihood(),
                impact.inherentSeverity(),
                impact.residualLikelihood(),
                impact.residualSeverity(),
                impact.justification());
    }
}
