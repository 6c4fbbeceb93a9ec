package org.dueregard.eia.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a comment of the public stands. */
@Schema(name = "EiaPublicCommentState")
public enum CommentState {
    RECEIVED,
    /** It is about the matter, and waits for its answer or has it. */
    ADMITTED,
    /** It is abuse, advertisement or about something else; the reason is kept. */
    REFUSED
}
