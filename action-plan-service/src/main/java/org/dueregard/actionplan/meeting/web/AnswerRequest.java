package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the members answer, and the actions that follow. */
@Schema(name = "ActionPlanAnswerQuestion")
record AnswerRequest(
        @NotBlank @Size(max = 10000) String answer,
        @Size(max = 50) @Nullable List<@NotNull UUID> actions) {
    List<UUID> resulting() {
        return actions == null ? List.of() : actions;
    }
}
