package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.ChecklistAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaChecklistAnswer")
public record ChecklistItemAnswer(
        @NotBlank
                @Size(max = 64)
                @Schema(
                        description = "Code of a question of the checklist",
                        examples = "EVIDENCE_SUFFICIENT")
                String item,
        @NotNull Boolean met,
        @Size(max = 4_000) @Nullable String note) {
    ChecklistAnswer toAnswer() {
        return new ChecklistAnswer(item, met, note);
    }

    static ChecklistItemAnswer from(ChecklistAnswer answer) {
        return new ChecklistItemAnswer(answer.item(), answer.met(), answer.note());
    }
}
