package org.dueregard.eia.publication.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.PublicPart;
import org.dueregard.eia.assessment.WithheldPart;
import org.dueregard.eia.publication.PublicationOrder;
import org.dueregard.eia.publication.Redaction;
import org.dueregard.eia.publication.WithheldFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaPublishAssessment")
public record PublishRequest(
        @Schema(description = "INTERNET and INTRANET where nothing is said")
                @Nullable List<@NotNull Channel> channels,
        @Size(max = 3) @Nullable List<@Valid @NotNull WithheldPartItem> withheldParts,
        @Size(max = 50) @Schema(description = "Files that stay named, without their bytes")
                @Nullable List<@Valid @NotNull WithheldFileItem> withheldFiles,
        @Size(max = 500) @Nullable List<@Valid @NotNull RedactionItem> redactions) {

    @Schema(name = "EiaWithheldPart")
    public record WithheldPartItem(
            @NotNull PublicPart part, @NotBlank @Size(max = 2_000) String exemptionReason) {}

    @Schema(name = "EiaWithheldFile")
    public record WithheldFileItem(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotBlank @Size(max = 1_000) String reason) {}

    @Schema(name = "EiaRedactText")
    public record RedactionItem(
            @NotBlank
                    @Size(max = 300)
                    @Schema(
                            description = "JSON pointer into the copy",
                            examples = "/evidence/0/summary")
                    String pointer,
            @NotBlank @Size(max = 1_000) String reason) {}

    PublicationOrder toOrder() {
        return new PublicationOrder(
                channels == null || channels.isEmpty() ? List.of(Channel.values()) : channels,
                withheldParts == null
                        ? List.of()
                        : withheldParts.stream()
                                .map(item -> new WithheldPart(item.part(), item.exemptionReason()))
                                .toList(),
                withheldFiles == null
                        ? List.of()
                        : withheldFiles.stream()
                                .map(item -> new WithheldFile(item.sha256(), item.reason()))
                                .toList(),
                redactions == null
                        ? List.of()
                        : redactions.stream()
                                .map(item -> new Redaction(item.pointer(), item.reason()))
                                .toList());
    }
}
