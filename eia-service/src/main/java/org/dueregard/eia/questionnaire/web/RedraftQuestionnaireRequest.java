package org.dueregard.eia.questionnaire.web;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import org.dueregard.eia.questionnaire.Questionnaire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaRedraftQuestionnaire")
public record RedraftQuestionnaireRequest(
        @NotNull @Schema(description = "The whole document, anew")
                LinkedHashMap<String, Object> document) {
    String text() {
        return Questionnaire.text(document);
    }
}
