package org.dueregard.monitoring.strands.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.strands.FollowUp;
import org.dueregard.monitoring.strands.Strand;
import org.dueregard.monitoring.strands.StrandEvaluation;
import org.dueregard.monitoring.strands.web.StrandRequest.PredictionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strand with its follow-ups. */
@Schema(name = "MonitoringStrand")
public record StrandView(
        String strand,
        String programme,
        String title,
        String accountablePost,
        LocalDate endsOn,
        String assessment,
        List<PredictionView> predicted,
        List<FollowUpView> followUps,
        Instant recordedAt) {

    /** A follow-up. */
    @Schema(name = "MonitoringStrandFollowUp")
    public record FollowUpView(
            @Schema(description = "Since it ended") int afterMonths,
            LocalDate dueOn,
            boolean evaluated,
            @Schema(description = "Not evaluated, and its day has passed") boolean overdue) {}

    static StrandView from(Strand strand, List<StrandEvaluation> evaluations, LocalDate today) {
        var said = strand.said();
        return new StrandView(
                said.strand(),
                said.programme(),
                said.title(),
                said.accountablePost(),
                said.endsOn(),
                said.assessment(),
                said.predicted().stream().map(PredictionView::from).toList(),
                FollowUp.of(said.endsOn()).stream()
                        .map(followUp -> view(followUp, evaluations, today))
                        .toList(),
                strand.recordedAt());
    }

    private static FollowUpView view(
            FollowUp followUp, List<StrandEvaluation> evaluations, LocalDate today) {
        var evaluated =
                evaluations.stream()
                        .anyMatch(each -> each.key().afterMonths() == followUp.afterMonths());
        return new FollowUpView(
                followUp.afterMonths(),
                followUp.dueOn(),
                evaluated,
                !evaluated && followUp.isOverdue(today));
    }
}
