package org.dueregard.actionplan.obligation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.obligation.WaitingItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for whoever asks. */
@Schema(name = "ActionPlanWaitingItem")
record WaitingItemView(
        @Schema(description = "What it is, such as PROGRESS_RETURN") String kind,
        UUID id,
        String title,
        LocalDate since) {
    static WaitingItemView from(WaitingItem item) {
        return new WaitingItemView(item.kind(), item.id(), item.title(), item.since());
    }
}
