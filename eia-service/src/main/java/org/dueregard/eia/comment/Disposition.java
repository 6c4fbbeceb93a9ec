package org.dueregard.eia.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about a comment. */
@Schema(name = "EiaCommentDisposition")
public enum Disposition {
    ACCEPTED,
    PARTLY_ACCEPTED,
    NOT_ACCEPTED,
    NOTED
}
