package org.dueregard.actionplan.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.matter.web.MatterJson;
import org.dueregard.actionplan.meeting.NewItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item to be put on an agenda by hand. */
@Schema(name = "ActionPlanAddAgendaItem")
record AddItemRequest(
        @NotBlank @Size(max = 500) String title,
        @Valid @Nullable MatterJson matter,
        @Schema(description = "The post that reports on it")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String accountablePost) {
    NewItem asked() {
        return new NewItem(title, MatterJson.matter(matter), accountablePost);
    }
}
