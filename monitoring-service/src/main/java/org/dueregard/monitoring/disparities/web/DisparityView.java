package org.dueregard.monitoring.disparities.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.disparities.DisparityState;
import org.dueregard.monitoring.disparities.Figures;
import org.dueregard.monitoring.disparities.Intervention;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disparity with the figures that it stands on. */
@Schema(name = "MonitoringDisparity")
public record DisparityView(
        UUID id,
        String indicator,
        String group,
        String comparator,
        String unit,
        DisparityState state,
        String threshold,
        String accountablePost,
        @Schema(description = "By when the post explains or reforms") LocalDate dueOn,
        Instant detectedAt,
        String detectedPeriod,
        FiguresView figures,
        List<String> policyIds,
        List<String> assessmentIds,
        List<String> actionIds,
        @Schema(description = "Codes of the targets by which the success of actions is measured")
                List<String> successMeasures,
        List<InterventionView> interventions,
        @Schema(
                        description =
                                "Corrected data have taken away the signal of the month from which it was drawn; null while it stands")
                @Nullable SignalChangeView signalGone,
        @Schema(description = "How corrected data took a signal away, or brought it back")
                List<SignalChangeView> signalChanges,
        @Nullable String cause,
        @Nullable String justification,
        @Nullable String closureReason,
        @Nullable Instant closedAt,
        @Schema(description = "Also the ETag") long version) {

    /** The latest figures. */
    @Schema(name = "MonitoringDisparityFigures")
    public record FiguresView(
            String period,
            int definitionVersion,
            double groupRate,
            double comparatorRate,
            long groupEvents,
            long comparatorEvents,
            @Nullable Double ratio,
            @Nullable Double lower,
            @Schema(description = "Null where nothing bounds the ratio above")
                    @Nullable Double upper,
            double level,
            String method,
            boolean passesThreshold,
            Instant dataAsAt) {
        static FiguresView from(Figures figures) {
            return new FiguresView(
                    figures.period(),
                    figures.definitionVersion(),
                    figures.groupRate(),
                    figures.comparatorRate(),
                    figures.groupEvents(),
                    figures.comparatorEvents(),
                    figures.ratio(),
                    figures.lower(),
                    figures.upper(),
                    figures.level(),
                    figures.method(),
                    figures.passesThreshold(),
                    figures.dataAsAt());
        }
    }

    /** An action against it that is complete. */
    @Schema(name = "MonitoringIntervention")
    public record InterventionView(
            String actionId, LocalDate completedOn, String decidedByBody, String decisionRef) {
        static InterventionView from(Intervention intervention) {
            return new InterventionView(
                    intervention.actionId(),
                    intervention.completedOn(),
                    intervention.decidedByBody(),
                    intervention.decisionRef());
        }
    }

    static DisparityView from(Disparity disparity) {
        return new DisparityView(
                disparity.id(),
                disparity.indicator(),
                disparity.group(),
                disparity.comparator(),
                disparity.unit(),
                disparity.state(),
                disparity.threshold(),
                disparity.accountablePost(),
                disparity.dueOn(),
                disparity.detectedAt(),
                disparity.detectedPeriod(),
                FiguresView.from(disparity.figures()),
                disparity.policyIds(),
                disparity.eiaIds(),
                disparity.actionIds(),
                disparity.successMeasures(),
                disparity.interventions().stream().map(InterventionView::from).toList(),
                disparity.signalGone().map(SignalChangeView::from).orElse(null),
                disparity.signalChanges().stream().map(SignalChangeView::from).toList(),
                disparity.cause(),
                disparity.justification(),
                disparity.closureReason(),
                disparity.closedAt(),
                disparity.version());
    }
}
