package org.dueregard.eia.screening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.eia.questionnaire.Answer;
import org.dueregard.eia.questionnaire.web.RatingPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaRateSubject")
public record RatingSheetRequest(
        @NotNull
                @Size(max = 100)
                @Schema(description = "By code of characteristic; every statutory one is rated")
                Map<String, @Valid @NotNull RatingPart> ratings) {
    Map<String, Answer> toAnswers() {
        var answers = new TreeMap<String, Answer>();
        ratings.forEach((code, rating) -> answers.put(code, rating.toAnswer("/ratings/" + code)));
        return answers;
    }
}
