package org.dueregard.eia.questionnaire.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.eia.questionnaire.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaPreviewScoring")
public record PreviewRequest(
        @Schema(description = "Floors hold for some kinds only", examples = "POLICY")
                @Size(max = 64)
                @Nullable String subjectKind,
        @Schema(description = "Whether it is a strand of a programme") @Nullable Boolean compulsory,
        @NotNull
                @Size(max = 50)
                @Schema(description = "One for each member: answers by code of characteristic")
                List<@NotNull @Size(max = 100) Map<@NotBlank String, @Valid @NotNull RatingPart>>
                        sheets) {
    List<Map<String, Answer>> toSheets() {
        return sheets.stream()
                .map(
                        sheet -> {
                            Map<String, Answer> answers = new TreeMap<>();
                            sheet.forEach(
                                    (code, part) -> answers.put(code, part.toAnswer("/sheets")));
                            return answers;
                        })
                .toList();
    }
}
