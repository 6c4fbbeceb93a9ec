package org.dueregard.actionplan.meeting.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Minutes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where one published version of minutes is read. */
@Schema(name = "ActionPlanPublishedMinutesLine")
record PublishedMinutesView(
        UUID meeting,
        int version,
        @Nullable Instant publishedAt,
        @Schema(description = "Digest of the copy, byte for byte") @Nullable String sha256,
        String href) {
    static PublishedMinutesView from(Minutes minutes) {
        return new PublishedMinutesView(
                minutes.meeting(),
                minutes.number(),
                minutes.publishedAt(),
                minutes.sha256(),
                PublishedMinutesResource.pathOf(minutes));
    }
}
