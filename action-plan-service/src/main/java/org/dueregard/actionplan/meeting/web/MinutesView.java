package org.dueregard.actionplan.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Minutes;
import org.dueregard.actionplan.meeting.MinutesState;
import org.dueregard.actionplan.meeting.web.MinutesRequest.MinuteNoteJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of the minutes of a meeting. */
@Schema(name = "ActionPlanMinutes")
record MinutesView(
        UUID id,
        UUID meeting,
        int version,
        MinutesState state,
        @Nullable String correctionReason,
        @Schema(description = "The meeting at which they were agreed") @Nullable UUID agreedAt,
        @Nullable LocalDate agreedOn,
        @Nullable Instant publishedAt,
        @Schema(description = "Digest of what the public reads, byte for byte")
                @Nullable String sha256,
        List<MinuteNoteJson> notes) {
    static MinutesView from(Minutes minutes) {
        return new MinutesView(
                minutes.id(),
                minutes.meeting(),
                minutes.number(),
                minutes.state(),
                minutes.correctionReason(),
                minutes.agreedAt(),
                minutes.agreedOn(),
                minutes.publishedAt(),
                minutes.sha256(),
                minutes.notes().stream().map(MinuteNoteJson::from).toList());
    }
}
