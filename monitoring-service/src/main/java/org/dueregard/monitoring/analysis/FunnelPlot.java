package org.dueregard.monitoring.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Answer;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Funnel;
import org.dueregard.monitoring.statistics.Funnel.Overdispersion;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.dueregard.monitoring.units.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The units of the force beside the figure of the force: within which limits chance alone keeps
 * them, and how much wider these are where the units differ by more than chance anyhow.
 *
 * @param because which limits these are, and why
 * @param target the figure of the force that the units are set against; null where it is hidden or
 *     there is none
 * @param overdispersion over the units that are shown; null where there are too few
 * @param leftOut units that are hidden, or have no place in the plot
 */
public record FunnelPlot(
        Basis basis,
        Named group,
        Measure measure,
        String because,
        @Nullable Double target,
        @Nullable Overdispersion overdispersion,
        List<Plotted> units,
        int leftOut) {

    /** What is set against what. */
    @Schema(name = "MonitoringFunnelMeasure")
    public enum Measure {
        /** The group's rate in a unit against its rate in the force. */
        RATE,
        /** The group's ratio to the comparator in a unit against that ratio in the force. */
        RATIO
    }

    /**
     * A unit.
     *
     * @param expected events, if its figure were that of the force; null where hidden, as all is
     * @param value the figure of the unit over that of the force
     * @param inner 95 % limits of the value
     * @param outer 99.8 % limits
     * @param adjustedInner the same with the variance between the units
     * @param notEstimable why the unit has no place; null where it has one, or is hidden
     */
    public record Plotted(
            Named unit,
            String accountablePost,
            boolean hidden,
            @Nullable Long events,
            @Nullable Double expected,
            @Nullable Double value,
            @Nullable Bounds inner,
            @Nullable Bounds outer,
            Funnel.@Nullable Signal signal,
            @Nullable Bounds adjustedInner,
            @Nullable Bounds adjustedOuter,
            Funnel.@Nullable Signal adjustedSignal,
            @Nullable String notEstimable) {}

    public FunnelPlot {
        units = List.copyOf(units);
    }

    static FunnelPlot of(
            Basis basis,
            Named group,
            Measure measure,
            Table table,
            Suppression suppression,
            Function<String, Named> unitOf,
            Function<String, String> postOf) {
        var definition = basis.definition();
        var force = table.result(Unit.FORCE, group.code());
        var figure = measure == Measure.RATE ? force.rate() : force.ratio();
        var targetHidden = hides(suppression, table, Unit.FORCE, force, measure);
        var target =
                !targetHidden
                                && figure instanceof Estimate estimate
                                && estimate.point() > 0
                                && Double.isFinite(estimate.point())
                        ? estimate.point()
                        : null;
        var scaled = new ArrayList<Optional<FunnelPlace>>();
        var parts = table.parts();
        var results = parts.stream().map(unit -> table.result(unit, group.code())).toList();
        for (var i = 0; i < parts.size(); i++) {
            var result = results.get(i);
            scaled.add(
                    target == null || hides(suppression, table, parts.get(i), result, measure)
                            ? Optional.empty()
                            : FunnelPlace.of(
                                    definition.model(), measure, result, target, definition.per()));
        }
        var placed = scaled.stream().flatMap(Optional::stream).toList();
        var overdispersion = overdispersion(placed);
        var units = new ArrayList<Plotted>();
        for (var i = 0; i < parts.size(); i++) {
            var unit = parts.get(i);
            var result = results.get(i);
            var hidden = targetHidden || hides(suppression, table, unit, result, measure);
            units.add(
                    plotted(
                            unitOf.apply(unit),
                            postOf.apply(unit),
                            hidden,
                            result,
                            scaled.get(i).orElse(null),
                            overdispersion));
        }
        return new FunnelPlot(
                basis,
                group,
                measure,
                because(definition.model(), measure),
                target,
                overdispersion,
                units,
                results.size() - placed.size());
    }

    private static boolean hides(
            Suppression suppression,
            Table table,
            String unit,
            GroupResult result,
            Measure measure) {
        var against = result.against();
        return suppression.hides(unit, result.group())
                || measure == Measure.RATIO
                        && against != null
                        && suppression.hidesComparator(
                                table.definition().comparatorKind(),
                                unit,
                                result.group(),
                                against.comparator());
    }

    private static String because(Model model, Measure measure) {
        if (measure == Measure.RATIO) {
            return "Logarithms of ratios are nearly normal about that of the force; the limits are of each unit's own standard error (Spiegelhalter 2005).";
        }
        return model == Model.POISSON_RATE
                ? "Events are Poisson about those expected; the limits are its quantiles (Spiegelhalter 2005)."
                : "A part of those counted is binomial about the share of the force (Spiegelhalter 2005).";
    }

    private static @Nullable Overdispersion overdispersion(List<FunnelPlace> placed) {
        return Funnel.overdispersion(
                                placed.stream()
                                        .map(
                                                each ->
                                                        (each.place() - each.target())
                                                                / each.standardError())
                                        .toList(),
                                placed.stream().map(FunnelPlace::standardError).toList())
                        instanceof Answer.Given<Overdispersion>(var found)
                ? found
                : null;
    }

    private static Plotted plotted(
            Named unit,
            String post,
            boolean hidden,
            GroupResult result,
            @Nullable FunnelPlace scaled,
            @Nullable Overdispersion overdispersion) {
        if (scaled == null) {
            return new Plotted(
                    unit,
                    post,
                    hidden,
                    hidden ? null : result.events(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    hidden ? null : reason(result));
        }
        Bounds inner = null;
        Bounds outer = null;
        Funnel.Signal signal = null;
        if (overdispersion != null) {
            inner = overdispersion.limits(scaled.target(), scaled.standardError(), Funnel.INNER);
            outer = overdispersion.limits(scaled.target(), scaled.standardError(), Funnel.OUTER);
            signal =
                    overdispersion.tauSquared() == 0
                            ? scaled.signal()
                            : FunnelPlace.signal(scaled.place(), inner, outer);
        }
        var adjusted = overdispersion != null && overdispersion.tauSquared() > 0;
        return new Plotted(
                unit,
                post,
                false,
                result.events(),
                scaled.expected(),
                scaled.value(),
                scaled.inner(),
                scaled.outer(),
                scaled.signal(),
                inner == null ? null : adjusted ? scaled.back().apply(inner) : scaled.inner(),
                outer == null ? null : adjusted ? scaled.back().apply(outer) : scaled.outer(),
                signal,
                null);
    }

    private static String reason(GroupResult result) {
        if (result.among() == null) {
            return Reason.UNKNOWN_DENOMINATOR.sentence();
        }
        return result.ratio() instanceof NotEstimable(var reason)
                ? reason.sentence()
                : result.rate() instanceof NotEstimable(var reason)
                        ? reason.sentence()
                        : "The unit has no place on this scale: a group of it has no event, or the force has no figure.";
    }
}
