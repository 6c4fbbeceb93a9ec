package org.dueregard.eia.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param state of what it is about
 * @param ref the address of what it is about
 */
public record WorkItem(
        WorkKind kind,
        String state,
        UUID subjectId,
        String subjectTitle,
        @Nullable String businessArea,
        String accountablePost,
        UUID refId,
        String ref,
        Instant since,
        @Nullable LocalDate dueOn) {
    /** Where a list goes on after this item. */
    public WorkKey key() {
        return new WorkKey(dueOn == null ? LocalDate.of(9999, 12, 31) : dueOn, since, refId, kind);
    }
}
