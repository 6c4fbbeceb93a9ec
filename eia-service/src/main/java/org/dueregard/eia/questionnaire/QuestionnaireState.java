package org.dueregard.eia.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version of a questionnaire stands. */
@Schema(name = "EiaQuestionnaireState")
public enum QuestionnaireState {
    DRAFT,
    /** From now on the document stays as it is; new screenings pin the latest. */
    PUBLISHED,
    /** Nothing new pins it; what has pinned it is scored with it for ever. */
    RETIRED
}
