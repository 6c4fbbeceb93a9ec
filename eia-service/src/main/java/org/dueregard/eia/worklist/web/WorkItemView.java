package org.dueregard.eia.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dueregard.eia.worklist.WorkItem;
import org.dueregard.eia.worklist.WorkKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaWorkItem")
public record WorkItemView(
        WorkKind kind,
        @Schema(description = "Of what it is about") String state,
        UUID subjectId,
        String subjectTitle,
        @Nullable String businessArea,
        String accountablePost,
        @Schema(description = "Address of what it is about") String ref,
        @Schema(description = "Waits since") Instant since,
        long daysWaiting,
        @Nullable LocalDate dueOn,
        boolean overdue) {
    static WorkItemView from(WorkItem item, Instant now, LocalDate today) {
        return new WorkItemView(
                item.kind(),
                item.state(),
                item.subjectId(),
                item.subjectTitle(),
                item.businessArea(),
                item.accountablePost(),
                item.ref(),
                item.since(),
                ChronoUnit.DAYS.between(item.since(), now),
                item.dueOn(),
                item.dueOn() != null && item.dueOn().isBefore(today));
    }
}
