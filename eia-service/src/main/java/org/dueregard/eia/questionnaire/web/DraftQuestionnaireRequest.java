package org.dueregard.eia.questionnaire.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import org.dueregard.eia.questionnaire.Questionnaire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaDraftQuestionnaire")
public record DraftQuestionnaireRequest(
        @NotNull
                @Pattern(regexp = "[a-z][a-z0-9-]{0,63}")
                @Schema(
                        description = "Screenings ask with the code screening",
                        examples = "screening")
                String code,
        @NotNull
                @Schema(
                        description =
                                "Title, note, criteria, weights, rules, floors, fullAssessmentWithinDays, testCases, as in the documents of published versions")
                LinkedHashMap<String, Object> document) {
    String text() {
        return Questionnaire.text(document);
    }
}
