package org.dueregard.eia.screening;

import java.util.UUID;
import org.dueregard.eia.questionnaire.PublishedQuestionnaire;
import org.dueregard.eia.questionnaire.Result;

/**
 * Old sheets scored once more with the version that they pin.
 *
 * @param same whether it is what was recorded at the time
 */
public record Rescoring(
        UUID screeningId, PublishedQuestionnaire pinned, Result result, boolean same) {}
