package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.ChecklistAnswer;
import org.dueregard.eia.assessment.ChecklistItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaChecklistAnswer")
public record ChecklistItemAnswer(
        @NotNull ChecklistItem item,
        @NotNull Boolean met,
        @Size(max = 4_000) @Nullable String note) {
    ChecklistAnswer toAnswer() {
        return new ChecklistAnswer(item, met, note);
    }

    static ChecklistItemAnswer from(ChecklistAnswer answer) {
        return new ChecklistItemAnswer(answer.item(), answer.met(), answer.note());
    }
}
