package org.dueregard.eia.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a screening finds. */
@Schema(name = "EiaScreeningOutcome")
public enum Outcome {
    FULL_EIA_REQUIRED,
    NOT_REQUIRED
}
