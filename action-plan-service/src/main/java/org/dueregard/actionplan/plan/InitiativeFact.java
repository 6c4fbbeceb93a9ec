package org.dueregard.actionplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an initiative.
 *
 * @param due told to other services when its last action is complete; null else
 */
public record InitiativeFact(
        UUID id,
        String name,
        Initiative.@Nullable State before,
        Initiative.State after,
        @Nullable GapAnalysisDue due)
        implements Fact {

    /** Data of {@code initiative.gap-analysis.due}. */
    public record GapAnalysisDue(
            UUID initiativeId,
            String workGroup,
            List<UUID> completedActionIds,
            LocalDate dueDate) {}

    InitiativeFact telling(GapAnalysisDue told) {
        return new InitiativeFact(id, name, before, after, told);
    }

    @Override
    public Aggregate aggregate() {
        return new Aggregate("initiative", id.toString());
    }

    @Override
    public List<Announcement> announcements() {
        return due == null
                ? List.of()
                : List.of(
                        new Announcement(
                                "org.dueregard.initiative.gap-analysis.due.v1",
                                id.toString(),
                                due));
    }
}
