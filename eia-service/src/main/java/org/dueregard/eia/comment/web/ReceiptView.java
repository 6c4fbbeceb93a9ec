package org.dueregard.eia.comment.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.eia.comment.CommentState;
import org.dueregard.eia.comment.PublicComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaCommentReceipt")
public record ReceiptView(
        @Schema(description = "Quote it to ask for erasure") UUID id,
        CommentState state,
        Instant receivedAt) {
    static ReceiptView from(PublicComment comment) {
        return new ReceiptView(comment.id(), comment.state(), comment.receivedAt());
    }
}
