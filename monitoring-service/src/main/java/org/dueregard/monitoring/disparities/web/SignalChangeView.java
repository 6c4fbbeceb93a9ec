package org.dueregard.monitoring.disparities.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.disparities.Signal;
import org.dueregard.monitoring.disparities.SignalChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month on which a disparity stands was judged again, and says something else. */
@Schema(name = "MonitoringSignalChange")
public record SignalChangeView(
        String period,
        Signal signal,
        Instant changedAt,
        @Schema(description = "The evaluation that says so") UUID evaluation,
        int definitionVersion,
        Instant dataAsAt,
        @Schema(description = "The figures that the disparity stood on") SignalFiguresView before,
        @Schema(description = "Those that it has now; null where they are too small to show")
                @Nullable SignalFiguresView after,
        @Schema(description = "What is said now") String outcome,
        String because) {

    /** Events of the group, and its ratio. */
    @Schema(name = "MonitoringSignalFigures")
    public record SignalFiguresView(
            long groupEvents,
            @Nullable Double ratio,
            @Nullable Double lower,
            @Nullable Double upper) {}

    static SignalChangeView from(SignalChange change) {
        return new SignalChangeView(
                change.period(),
                change.signal(),
                change.changedAt(),
                change.evaluation(),
                change.definitionVersion(),
                change.dataAsAt(),
                new SignalFiguresView(
                        change.eventsBefore(),
                        change.ratioBefore(),
                        change.lowerBefore(),
                        change.upperBefore()),
                change.fewestAfter() > 0 && change.fewestAfter() < Suppression.THRESHOLD
                        ? null
                        : new SignalFiguresView(
                                change.eventsAfter(),
                                change.ratioAfter(),
                                change.lowerAfter(),
                                change.upperAfter()),
                change.outcome(),
                change.because());
    }
}
