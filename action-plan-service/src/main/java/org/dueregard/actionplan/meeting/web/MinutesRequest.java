package org.dueregard.actionplan.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.meeting.MinuteNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words of minutes. */
@Schema(name = "ActionPlanWriteMinutes")
record MinutesRequest(
        @NotNull @NotEmpty @Size(max = 500) List<@NotNull @Valid MinuteNoteJson> notes) {

    /** One paragraph. */
    @Schema(name = "ActionPlanMinuteNote")
    record MinuteNoteJson(
            @Schema(description = "Number of the agenda item that it is about") @Min(1)
                    @Nullable Integer item,
            @NotBlank @Size(max = 200) String heading,
            @NotBlank @Size(max = 20000) String text) {
        MinuteNote note() {
            return new MinuteNote(item, heading, text);
        }

        static MinuteNoteJson from(MinuteNote note) {
            return new MinuteNoteJson(note.item(), note.heading(), note.text());
        }
    }

    List<MinuteNote> words() {
        return notes.stream().map(MinuteNoteJson::note).toList();
    }
}
