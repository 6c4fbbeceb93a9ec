package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.Disposition;
import org.dueregard.eia.assessment.DispositionDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaDisposition")
public record DispositionItem(
        @NotBlank
                @Size(max = 128)
                @Schema(
                        description = "A cited community finding, or the ref of an evidence",
                        examples = "PARTNERS-2005/E1")
                String about,
        @NotNull DispositionDecision decision,
        @Size(max = 4_000) @Schema(description = "Needed where it is rejected")
                @Nullable String reason,
        @Pattern(regexp = Refs.FORM) @Schema(description = "Ref of the mitigation that answers it")
                @Nullable String mitigation) {
    Disposition toDisposition() {
        return new Disposition(about, decision, reason, mitigation);
    }

    static DispositionItem from(Disposition disposition) {
        return new DispositionItem(
                disposition.about(),
                disposition.decision(),
                disposition.reason(),
                disposition.mitigation());
    }
}
