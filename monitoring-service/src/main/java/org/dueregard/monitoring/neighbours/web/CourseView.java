package org.dueregard.monitoring.neighbours.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.neighbours.CompletedReview;
import org.dueregard.monitoring.neighbours.PlannedIntervention;
import org.dueregard.monitoring.neighbours.ToldEscalation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the other services tell of a disparity. */
@Schema(name = "MonitoringDisparityCourse")
public record CourseView(
        UUID disparity,
        @Schema(description = "By when the actions against it are to be complete")
                List<PlannedView> planned,
        @Schema(description = "Reviews of assessments that have dealt with it")
                List<ReviewView> reviews,
        List<EscalationView> escalations) {

    /** By when an action is to be complete. */
    @Schema(name = "MonitoringPlannedIntervention")
    public record PlannedView(String actionId, LocalDate dueOn) {}

    /** What came of a review. */
    @Schema(name = "MonitoringCompletedReview")
    public record ReviewView(
            String assessmentId,
            Instant completedAt,
            @Schema(examples = "REVISED") String outcome,
            @Nullable Integer newVersion,
            @Nullable LocalDate nextReviewOn) {}

    static CourseView from(
            UUID disparity,
            List<PlannedIntervention> planned,
            List<CompletedReview> reviews,
            List<ToldEscalation> escalations) {
        return new CourseView(
                disparity,
                planned.stream().map(each -> new PlannedView(each.action(), each.dueOn())).toList(),
                reviews.stream()
                        .map(
                                each ->
                                        new ReviewView(
                                                each.assessment(),
                                                each.completedAt(),
                                                each.outcome(),
                                                each.newVersion(),
                                                each.nextReviewOn()))
                        .toList(),
                escalations.stream().map(EscalationView::from).toList());
    }
}
