package org.dueregard.eia.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subject is. */
@Schema(name = "EiaSubjectKind")
public enum SubjectKind {
    POLICY,
    SOP,
    STRATEGY,
    PROGRAMME_STRAND,
    OPERATION,
    OCU_OBJECTIVE,
    HR_ACTIVITY,
    ACTIVITY
}
