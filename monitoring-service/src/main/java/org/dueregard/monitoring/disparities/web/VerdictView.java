package org.dueregard.monitoring.disparities.web;

import java.util.List;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.verdicts.Gate;
import org.dueregard.monitoring.verdicts.GateName;
import org.dueregard.monitoring.verdicts.GateState;
import org.dueregard.monitoring.verdicts.KeptFigure;
import org.dueregard.monitoring.verdicts.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an evaluation says of a group in a unit; hidden, only its names are left. */
@Schema(name = "MonitoringVerdict")
public record VerdictView(
        String unit,
        String group,
        boolean suppressed,
        @Schema(description = "Whether disparities are drawn for this group in this unit")
                boolean alerts,
        @Nullable Outcome outcome,
        @Nullable String because,
        @Nullable String comparator,
        @Nullable Long events,
        @Schema(description = "Null where hidden, or where the population is missing")
                @Nullable Long among,
        @Nullable Long comparatorEvents,
        @Nullable Long comparatorAmong,
        @Nullable VerdictFigureView rate,
        @Nullable VerdictFigureView comparatorRate,
        @Nullable VerdictFigureView ratio,
        @Schema(description = "In percentage points; null for rates")
                @Nullable VerdictFigureView difference,
        @Schema(description = "Two-sided; null where nothing could be tested") @Nullable Double p,
        @Schema(
                        description =
                                "Adjusted among the family (Benjamini and Hochberg); null where it took no part, and for all but analysts")
                @Nullable Double q,
        @Nullable String test,
        @Schema(
                        description =
                                "The ratio nearest to one that groups of these sizes would probably show")
                @Nullable Double wouldShow,
        @Nullable String conclusion,
        @Schema(description = "The ratio, whatever group the unknown belong to")
                @Nullable VerdictBoundsView worstCase,
        @Nullable Double shareUnknown,
        @Schema(description = "For analysts only") List<StrataView> strata,
        List<GateView> gates,
        List<String> caveats) {

    /** A figure with its interval, or the reason why there is none. */
    @Schema(name = "MonitoringVerdictFigure")
    public record VerdictFigureView(
            @Nullable Double point,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double level,
            @Nullable String method,
            @Nullable String notEstimable) {
        static VerdictFigureView from(KeptFigure figure) {
            return new VerdictFigureView(
                    figure.point(),
                    figure.lower(),
                    figure.upper(),
                    figure.level(),
                    figure.method(),
                    figure.notEstimable());
        }
    }

    /** Lowest and highest value; upper is null where nothing bounds it. */
    @Schema(name = "MonitoringVerdictBounds")
    public record VerdictBoundsView(double lower, @Nullable Double upper) {}

    /** What the strata of a dimension say. */
    @Schema(name = "MonitoringVerdictStrata")
    public record StrataView(
            String dimension,
            @Schema(description = "Whether they bear the sum out") boolean agree,
            @Schema(description = "Mantel and Haenszel's ratio over them") VerdictFigureView pooled,
            int used,
            @Schema(description = "Strata that say nothing of the ratio") int leftOut,
            @Schema(description = "Strata that say the opposite by more than chance explains")
                    List<String> opposed) {
        static StrataView from(Verdict.Strata strata) {
            return new StrataView(
                    strata.dimension(),
                    strata.agree(),
                    VerdictFigureView.from(strata.pooled()),
                    strata.used(),
                    strata.leftOut(),
                    strata.opposed());
        }
    }

    /** What a comparison has to pass, and whether it did. */
    @Schema(name = "MonitoringGate")
    public record GateView(GateName name, GateState state, String because) {
        static GateView from(Gate gate) {
            return new GateView(gate.name(), gate.state(), gate.because());
        }
    }

    static VerdictView whole(Verdict verdict) {
        var test = verdict.test();
        return view(verdict, false, test == null ? null : test.adjustedP(), strata(verdict));
    }

    /**
     * Nothing that was computed from a hidden count is left. The adjusted p stands on the others of
     * its family, and the strata on counts within, so neither is shown.
     */
    static VerdictView suppressed(Verdict verdict) {
        if (verdict.hidden().any()) {
            return new VerdictView(
                    verdict.unit(),
                    verdict.group(),
                    true,
                    verdict.alerts(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of());
        }
        return view(verdict, verdict.hidden().unknown(), null, List.of());
    }

    private static List<StrataView> strata(Verdict verdict) {
        return verdict.strata().stream().map(StrataView::from).toList();
    }

    private static VerdictView view(
            Verdict verdict,
            boolean unknownHidden,
            @Nullable Double adjusted,
            List<StrataView> strata) {
        var counts = verdict.counts();
        var difference = verdict.difference();
        var test = verdict.test();
        var worstCase = verdict.worstCase();
        return new VerdictView(
                verdict.unit(),
                verdict.group(),
                false,
                verdict.alerts(),
                verdict.outcome(),
                verdict.because(),
                counts.comparator(),
                counts.events(),
                counts.among(),
                counts.comparatorEvents(),
                counts.comparatorAmong(),
                VerdictFigureView.from(verdict.rate()),
                VerdictFigureView.from(verdict.comparatorRate()),
                VerdictFigureView.from(verdict.ratio()),
                difference == null ? null : VerdictFigureView.from(difference),
                test == null ? null : test.p(),
                adjusted,
                test == null ? null : test.method(),
                verdict.wouldShow(),
                verdict.conclusion(),
                worstCase == null || unknownHidden
                        ? null
                        : new VerdictBoundsView(worstCase.lower(), worstCase.upper()),
                unknownHidden ? null : verdict.shareUnknown(),
                strata,
                verdict.gates().stream()
                        .filter(gate -> !unknownHidden || gate.name() != GateName.UNKNOWN)
                        .map(GateView::from)
                        .toList(),
                unknownHidden ? List.of() : verdict.caveats());
    }
}
