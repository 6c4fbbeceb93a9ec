package org.dueregard.eia.subject.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.subject.Particulars;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.eia.subject.PublicationStatus;
import org.dueregard.eia.subject.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaRegisterSubject")
public record RegisterRequest(
        @Size(min = 1, max = 100)
                @Pattern(regexp = "\\S(.*\\S)?")
                @Schema(description = "By which other systems know it; its id where none is given")
                @Nullable String reference,
        @NotNull SubjectKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 10_000) @Schema(description = "What it is meant to achieve")
                String purpose,
        @NotBlank
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}")
                @Schema(description = "Code of the post that answers for it", examples = "SS-OWNER")
                String accountablePost,
        @Size(max = 20) @Schema(description = "Posts that lead it beside the accountable one")
                @Nullable List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") String>
                        jointLeadPosts,
        @Size(max = 200) @Nullable String businessArea,
        @Size(max = 200) @Schema(description = "The OCU, for an objective of one")
                @Nullable String unit,
        @Size(max = 200) @Schema(description = "The team that writes and keeps it")
                @Nullable String owningTeam,
        @Size(max = 200) @Nullable String programme,
        @Size(max = 64)
                @Schema(description = "Strand of a programme; makes an assessment compulsory")
                @Nullable String programmeStrand,
        @Schema(description = "OFFICIAL where nothing is said")
                @Nullable ProtectiveMarking protectiveMarking,
        @Nullable Boolean publicationWithheld,
        @Size(max = 2_000) @Nullable String withholdingReason,
        @Nullable PublicationStatus publicationStatus,
        @Min(1)
                @Max(60)
                @Schema(
                        description =
                                "The longest time between two reviews, where it is shorter than the"
                                        + " band's")
                @Nullable Integer reviewEveryMonths,
        @Schema(description = "By when its assessment has to be signed off")
                @Nullable LocalDate assessmentDueOn) {
    Particulars toParticulars() {
        return new Particulars(
                kind,
                title,
                purpose,
                accountablePost,
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
                assessmentDueOn);
    }
}
