package org.dueregard.actionplan.programme.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.programme.Concern;
import org.dueregard.actionplan.source.KnownSubject;
import org.dueregard.actionplan.source.SubjectState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A strand: who leads on it, its milestones, and how it was found to stand last. */
@Schema(name = "ActionPlanStrand")
record StrandView(
        String code,
        String programme,
        int position,
        String name,
        List<LeadView> leads,
        @Schema(description = "The lead that trouble climbs to; absent where none is named")
                @Nullable String primaryLead,
        List<Concern> concerns,
        LocalDate nextStocktakeDueOn,
        List<StrandMilestoneView> milestones,
        @Nullable StocktakeView lastStocktake,
        @Schema(description = "What eia-service says of it, once it has said so")
                @Nullable SubjectOfStrand subject) {

    /** The strand as a subject of due regard. */
    @Schema(name = "ActionPlanSubjectOfStrand")
    record SubjectOfStrand(String id, String title, SubjectState state, String accountablePost) {
        static SubjectOfStrand from(KnownSubject subject) {
            return new SubjectOfStrand(
                    subject.id(), subject.title(), subject.state(), subject.accountablePost());
        }
    }
}
