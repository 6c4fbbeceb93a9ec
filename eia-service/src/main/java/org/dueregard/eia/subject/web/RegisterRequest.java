package org.dueregard.eia.subject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.subject.Particulars;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.eia.subject.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaRegisterSubject")
public record RegisterRequest(
        @NotNull SubjectKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 10_000) @Schema(description = "What it is meant to achieve")
                String purpose,
        @NotBlank
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}")
                @Schema(description = "Code of the post that answers for it", examples = "SS-OWNER")
                String accountablePost,
        @Size(max = 200) @Nullable String businessArea,
        @Size(max = 200) @Nullable String unit,
        @Size(max = 200) @Nullable String programme,
        @Size(max = 64)
                @Schema(description = "Strand of a programme; makes an assessment compulsory")
                @Nullable String programmeStrand,
        @Schema(description = "OFFICIAL where nothing is said")
                @Nullable ProtectiveMarking protectiveMarking,
        @Nullable Boolean publicationWithheld,
        @Size(max = 2_000) @Nullable String withholdingReason) {
    Particulars toParticulars() {
        return new Particulars(
                kind,
                title,
                purpose,
                accountablePost,
                businessArea,
                unit,
                programme,
                programmeStrand,
                protectiveMarking == null ? ProtectiveMarking.OFFICIAL : protectiveMarking,
                Boolean.TRUE.equals(publicationWithheld),
                withholdingReason);
    }
}
