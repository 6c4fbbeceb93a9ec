package org.dueregard.eia.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a subject stands. */
@Schema(name = "EiaSubjectState")
public enum SubjectState {
    PROPOSED,
    ADOPTED,
    WITHDRAWN
}
