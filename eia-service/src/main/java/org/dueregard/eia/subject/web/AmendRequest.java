package org.dueregard.eia.subject.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.subject.Amendment;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.eia.subject.PublicationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that is said of the subject from now on: what is left out is said no longer. */
@Schema(name = "EiaAmendSubject")
public record AmendRequest(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 10_000) String purpose,
        @Size(max = 20)
                @Nullable List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") String>
                        jointLeadPosts,
        @Size(max = 200) @Nullable String businessArea,
        @Size(max = 200) @Nullable String unit,
        @Size(max = 200) @Nullable String owningTeam,
        @Size(max = 200) @Nullable String programme,
        @Size(max = 64) @Nullable String programmeStrand,
        @Schema(description = "OFFICIAL where nothing is said")
                @Nullable ProtectiveMarking protectiveMarking,
        @Nullable Boolean publicationWithheld,
        @Size(max = 2_000) @Nullable String withholdingReason,
        @Nullable PublicationStatus publicationStatus,
        @Min(1) @Max(60) @Nullable Integer reviewEveryMonths,
        @Nullable LocalDate assessmentDueOn,
        @NotBlank @Size(max = 2_000) @Schema(description = "Why it is changed") String reason) {
    Amendment toAmendment() {
        return new Amendment(
                title,
                purpose,
                Named.distinct(jointLeadPosts),
                businessArea,
                unit,
                owningTeam,
                programme,
                programmeStrand,
                protectiveMarking == null ? ProtectiveMarking.OFFICIAL : protectiveMarking,
                Boolean.TRUE.equals(publicationWithheld),
                withholdingReason,
                publicationStatus,
                reviewEveryMonths,
                assessmentDueOn,
                reason);
    }
}
