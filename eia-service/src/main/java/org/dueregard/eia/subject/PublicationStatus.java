package org.dueregard.eia.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the subject's own document is on its way to its readers. */
@Schema(name = "EiaPublicationStatus")
public enum PublicationStatus {
    IN_DEVELOPMENT,
    UNDER_REVIEW,
    REVIEWED_AWAITING_PUBLICATION,
    PUBLISHED,
    NOT_FOR_PUBLICATION
}
