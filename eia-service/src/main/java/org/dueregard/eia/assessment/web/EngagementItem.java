package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.ConsultationComment;
import org.dueregard.eia.assessment.ConsulteeType;
import org.dueregard.eia.assessment.Engagement;
import org.dueregard.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaEngagement")
public record EngagementItem(
        @Schema(readOnly = true) @Nullable UUID id,
        @NotNull @Pattern(regexp = Refs.FORM) @Schema(examples = "G1") String ref,
        @Size(max = 300) @Schema(description = "The organisation; none for who belongs to none")
                @Nullable String consultee,
        @NotNull ConsulteeType consulteeType,
        @NotBlank @Size(max = 300) String method,
        @NotNull LocalDate heldOn,
        @PositiveOrZero @Nullable Integer participants,
        @NotBlank @Size(max = 20_000) @Schema(description = "What they said") String views,
        @NotBlank @Size(max = 20_000) @Schema(description = "What came of it") String response,
        @Schema(description = "When they were told") @Nullable LocalDate fedBackOn,
        @Size(max = 50)
                @Schema(
                        description =
                                "For whom they spoke, by name or by the code of a consultation"
                                        + " commitment")
                @Nullable List<@NotBlank @Size(max = 300) String> communities,
        @Size(max = 500) @Schema(description = "You said, we did")
                @Nullable List<@Valid @NotNull ConsultationCommentItem> comments,
        @Schema(description = "Not before every comment has its answer")
                @Nullable LocalDate closedOn) {

    @Schema(name = "EiaConsultationComment")
    public record ConsultationCommentItem(
            @NotBlank @Size(max = 4_000) @Schema(description = "What the consultee said")
                    String said,
            @Size(max = 4_000)
                    @Schema(description = "What changed because of it, or why nothing did")
                    @Nullable String did) {}

    Engagement toEngagement() {
        return new Engagement(
                Ids.next(),
                ref,
                consultee,
                consulteeType,
                method,
                heldOn,
                participants,
                views,
                response,
                fedBackOn,
                communities == null ? List.of() : communities.stream().distinct().toList(),
                comments == null
                        ? List.of()
                        : comments.stream()
                                .map(item -> new ConsultationComment(item.said(), item.did()))
                                .toList(),
                closedOn);
    }

    static EngagementItem from(Engagement engagement) {
        return new EngagementItem(
                engagement.id(),
                engagement.ref(),
                engagement.consultee(),
                engagement.consulteeType(),
                engagement.method(),
                engagement.heldOn(),
                engagement.participants(),
                engagement.views(),
                engagement.response(),
                engagement.fedBackOn(),
                engagement.communities(),
                engagement.comments().stream()
                        .map(comment -> new ConsultationCommentItem(comment.said(), comment.did()))
                        .toList(),
                engagement.closedOn());
    }
}
