package org.dueregard.eia.comment.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.eia.comment.Disposition;
import org.dueregard.eia.comment.PublicComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EiaShownComment",
        description = "As the public reads it: never who gave it. The text is plain text.")
public record ShownCommentView(
        UUID id,
        UUID subjectId,
        @Nullable UUID assessmentId,
        @Nullable Integer assessmentVersion,
        String text,
        Instant receivedAt,
        @Nullable Disposition disposition,
        @Nullable String response) {
    static ShownCommentView from(PublicComment comment) {
        return new ShownCommentView(
                comment.id(),
                comment.subjectId(),
                comment.assessmentId(),
                comment.assessmentVersion(),
                comment.text(),
                comment.receivedAt(),
                comment.disposition(),
                comment.response());
    }
}
