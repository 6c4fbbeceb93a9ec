package org.dueregard.eia.assessment.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.eia.assessment.PartComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaPartComment")
public record PartCommentView(
        UUID id,
        @Schema(description = "Of the assessment") int version,
        ContentPart part,
        String comment,
        String writtenBy,
        Instant writtenAt,
        @Nullable String resolution,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {
    static PartCommentView from(PartComment comment) {
        return new PartCommentView(
                comment.id(),
                comment.number(),
                comment.part(),
                comment.words(),
                comment.writtenBy(),
                comment.writtenAt(),
                comment.resolution(),
                comment.resolvedBy(),
                comment.resolvedAt());
    }
}
