package org.dueregard.monitoring.disparities.web;

import java.util.List;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.verdicts.Judged.Place;
import org.dueregard.monitoring.verdicts.Rehearsal;
import org.dueregard.monitoring.verdicts.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What thresholds would have drawn in the past; nothing of it was drawn. */
@Schema(name = "MonitoringRehearsal")
public record RehearsalView(
        String indicator,
        int definitionVersion,
        RehearsedView rehearsed,
        @Schema(description = "Disparities that would have been opened in all") int opened,
        List<MonthView> months,
        List<String> caveats) {

    /** The thresholds that were tried. */
    @Schema(name = "MonitoringRehearsedThreshold")
    public record RehearsedView(
            double limit,
            @Nullable Double gapOfPoints,
            long fewestEvents,
            double q,
            double mostUnknown,
            int needed,
            int of) {}

    /** A month of the rehearsal. */
    @Schema(name = "MonitoringRehearsedMonth")
    public record MonthView(
            String period,
            int family,
            int tests,
            @Schema(description = "What would have been drawn") List<LineView> drawn,
            @Schema(description = "What strata or persistence would have held") List<LineView> held,
            int tooSmallToTell,
            @Schema(description = "How many the present thresholds draw") int drawnAtPresent) {}

    /** A group in a unit that passed the figures. */
    @Schema(name = "MonitoringRehearsedLine")
    public record LineView(
            String unit,
            String group,
            Outcome outcome,
            @Schema(description = "Whether no earlier month of the rehearsal has drawn it")
                    boolean opens,
            @Nullable Double ratio,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double q,
            String because) {}

    static RehearsalView from(Rehearsal rehearsal) {
        var definition = rehearsal.definition();
        var threshold = definition.threshold();
        return new RehearsalView(
                definition.indicator(),
                definition.version(),
                new RehearsedView(
                        threshold.limit(),
                        threshold.gapOfPoints(),
                        threshold.fewestEvents(),
                        threshold.q(),
                        threshold.mostUnknown(),
                        definition.persistence().needed(),
                        definition.persistence().of()),
                rehearsal.months().stream().mapToInt(month -> month.opens().size()).sum(),
                rehearsal.months().stream()
                        .map(
                                month ->
                                        new MonthView(
                                                month.month().toString(),
                                                month.family(),
                                                month.tests(),
                                                lines(month, month.drawn()),
                                                lines(month, month.held()),
                                                month.tooSmallToTell(),
                                                month.drawnAtPresent()))
                        .toList(),
                definition.caveats());
    }

    private static List<LineView> lines(Rehearsal.Month month, List<Verdict> verdicts) {
        return verdicts.stream()
                .map(
                        verdict -> {
                            var test = verdict.test();
                            return new LineView(
                                    verdict.unit(),
                                    verdict.group(),
                                    verdict.outcome(),
                                    month.opens()
                                            .contains(new Place(verdict.unit(), verdict.group())),
                                    verdict.ratio().point(),
                                    verdict.ratio().lower(),
                                    verdict.ratio().upper(),
                                    test == null ? null : test.adjustedP(),
                                    verdict.because());
                        })
                .toList();
    }
}
