package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Disposition;
import org.dueregard.eia.assessment.Evidence;
import org.dueregard.eia.assessment.EvidenceType;
import org.dueregard.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaEvidence")
public record EvidenceItem(
        @Schema(readOnly = true) @Nullable UUID id,
        @NotNull
                @Pattern(regexp = Refs.FORM)
                @Schema(description = "What the author calls it; impacts cite it", examples = "E1")
                String ref,
        @NotNull EvidenceType type,
        @NotBlank @Size(max = 1_000) String source,
        @Size(max = 1_000)
                @Schema(description = "Id or place of the source, such as the id of a disparity")
                @Nullable String citation,
        @NotNull LocalDate datedOn,
        @Size(max = 50) @Schema(description = "Codes of the characteristics that it speaks of")
                @Nullable List<@NotNull @Size(max = 64) String> groups,
        @NotBlank @Size(max = 20_000) String summary,
        @Size(max = 4_000) @Schema(description = "What it does not tell") @Nullable String gap,
        @Size(max = 1_000)
                @Schema(readOnly = true, description = "What is done with it, finding by finding")
                @Nullable List<@NotNull DispositionItem> dispositions) {
    Evidence toEvidence() {
        return new Evidence(
                Ids.next(),
                ref,
                type,
                source,
                citation,
                datedOn,
                groups == null ? List.of() : List.copyOf(groups),
                summary,
                gap);
    }

    static EvidenceItem from(Evidence evidence, List<Disposition> dispositions) {
        return new EvidenceItem(
                evidence.id(),
                evidence.ref(),
                evidence.type(),
                evidence.source(),
                evidence.citation(),
                evidence.datedOn(),
                evidence.groups(),
                evidence.summary(),
                evidence.gap(),
                dispositions.stream()
                        .filter(disposition -> isAbout(evidence, disposition))
                        .map(DispositionItem::from)
                        .toList());
    }

    /** About the evidence itself, the finding that it cites, or one of the group that it cites. */
    private static boolean isAbout(Evidence evidence, Disposition disposition) {
        var citation = evidence.citation();
        return disposition.about().equals(evidence.ref())
                || (citation != null
                        && citation.contains("/")
                        && disposition.about().startsWith(citation));
    }
}
