package org.dueregard.actionplan.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.matter.web.MatterJson;
import org.dueregard.actionplan.meeting.NewPaper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paper for a meeting. */
@Schema(name = "ActionPlanAddPaper")
record PaperRequest(
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "Where it can be read") @NotBlank @Size(max = 2000) String url,
        @Valid @Nullable MatterJson matter) {
    NewPaper asked() {
        return new NewPaper(title, url, MatterJson.matter(matter));
    }
}
