package org.dueregard.eia.comment.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.eia.comment.CommentState;
import org.dueregard.eia.comment.Disposition;
import org.dueregard.eia.comment.PublicComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaPublicComment", description = "As those who deal with it read it")
public record CommentView(
        UUID id,
        UUID subjectId,
        @Nullable UUID assessmentId,
        @Nullable Integer assessmentVersion,
        String text,
        boolean mayBeShown,
        Instant receivedAt,
        CommentState state,
        @Nullable String refusal,
        @Nullable Disposition disposition,
        @Nullable String response,
        @Nullable Instant disposedAt,
        @Nullable Instant erasedAt) {
    static CommentView from(PublicComment comment) {
        return new CommentView(
                comment.id(),
                comment.subjectId(),
                comment.assessmentId(),
                comment.assessmentVersion(),
                comment.text(),
                comment.mayBeShown(),
                comment.receivedAt(),
                comment.state(),
                comment.refusal(),
                comment.disposition(),
                comment.response(),
                comment.disposedAt(),
                comment.erasedAt());
    }
}
