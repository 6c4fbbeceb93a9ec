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

    /**
     * A unit on the scale on which its deviation is nearly normal.
     *
     * @param place of the unit, target of all, and standard error, on that scale
     * @param back from that scale to the value over the target
     * @param exact limits of chance alone and where the unit lies
     */
    private record Scaled(
            GroupResult result,
            double expected,
            double value,
            double place,
            double target,
            double standardError,
            Function<Bounds, Bounds> back,
            Bounds inner,
            Bounds outer,
            Funnel.Signal signal) {}

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
        var scaled = new ArrayList<Optional<Scaled>>();
        var parts = table.parts();
        var results = parts.stream().map(unit -> table.result(unit, group.code())).toList();
        for (var i = 0; i < parts.size(); i++) {
            var result = results.get(i);
            scaled.add(
                    target == null || hides(suppression, table, parts.get(i), result, measure)
                            ? Optional.empty()
                            : scaled(
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
                                table.definition().comparatorKind(), unit, against.comparator());
    }

    private static String because(Model model, Measure measure) {
        if (measure == Measure.RATIO) {
            return "Logarithms of ratios are nearly normal about that of the force; the limits are of each unit's own standard error (Spiegelhalter 2005).";
        }
        return model == Model.POISSON_RATE
                ? "Events are Poisson about those expected; the limits are its quantiles (Spiegelhalter 2005)."
                : "A part of those counted is binomial about the share of the force (Spiegelhalter 2005).";
    }

    private static Optional<Scaled> scaled(
            Model model, Measure measure, GroupResult result, double target, int per) {
        var among = result.among();
        if (among == null || among == 0) {
            return Optional.empty();
        }
        return switch (measure) {
            case RATIO -> ofRatio(model, result, among, target);
            case RATE ->
                    model == Model.POISSON_RATE
                            ? ofCount(result, target / per * among)
                            : ofShare(result, among, target / per);
        };
    }

    /** Square roots of O/E have nearly the same variance everywhere. */
    private static Optional<Scaled> ofCount(GroupResult result, double expected) {
        if (!(expected > 0)) {
            return Optional.empty();
        }
        var point = Funnel.ofCount(result.events(), expected).value();
        return Optional.of(
                new Scaled(
                        result,
                        expected,
                        point.ratio(),
                        Math.sqrt(point.ratio()),
                        1,
                        1 / (2 * Math.sqrt(expected)),
                        FunnelPlot::squared,
                        Funnel.ofRatio(expected, Funnel.INNER).value(),
                        Funnel.ofRatio(expected, Funnel.OUTER).value(),
                        point.signal()));
    }

    private static Bounds squared(Bounds roots) {
        var lower = Math.max(0, roots.lower());
        return new Bounds(lower * lower, roots.upper() * roots.upper());
    }

    private static Optional<Scaled> ofShare(GroupResult result, long among, double share) {
        if (share >= 1 || result.events() > among) {
            return Optional.empty();
        }
        var own = (double) result.events() / among;
        Function<Bounds, Bounds> back =
                limits ->
                        new Bounds(
                                Math.max(0, limits.lower()) / share,
                                Math.min(1, limits.upper()) / share);
        return Optional.of(
                new Scaled(
                        result,
                        share * among,
                        own / share,
                        own,
                        share,
                        Math.sqrt(share * (1 - share) / among),
                        back,
                        back.apply(Funnel.ofProportion(share, among, Funnel.INNER).value()),
                        back.apply(Funnel.ofProportion(share, among, Funnel.OUTER).value()),
                        Funnel.signalOfProportion(result.events(), among, share).value()));
    }

    private static Optional<Scaled> ofRatio(
            Model model, GroupResult result, long among, double target) {
        var against = result.against();
        if (against == null
                || !(result.ratio() instanceof Estimate ratio)
                || !(ratio.point() > 0)
                || !Double.isFinite(ratio.point())) {
            return Optional.empty();
        }
        var others = against.among() == null ? 0 : (double) against.among();
        var variance =
                switch (model) {
                    case POISSON_RATE -> 1.0 / result.events() + 1.0 / against.events();
                    case BINOMIAL_RISK ->
                            1.0 / result.events()
                                    - 1.0 / among
                                    + 1.0 / against.events()
                                    - 1.0 / others;
                    case REPRESENTATION -> 1.0 / result.events() - 1.0 / among;
                };
        if (!(variance > 0)) {
            return Optional.empty();
        }
        var error = Math.sqrt(variance);
        var place = Math.log(ratio.point());
        var centre = Math.log(target);
        Function<Bounds, Bounds> back =
                limits ->
                        new Bounds(
                                Math.exp(limits.lower() - centre),
                                Math.exp(limits.upper() - centre));
        var chance = new Overdispersion(1, 0);
        var inner = chance.limits(centre, error, Funnel.INNER);
        var outer = chance.limits(centre, error, Funnel.OUTER);
        return Optional.of(
                new Scaled(
                        result,
                        result.events() * target / ratio.point(),
                        ratio.point() / target,
                        place,
                        centre,
                        error,
                        back,
                        back.apply(inner),
                        back.apply(outer),
                        signal(place, inner, outer)));
    }

    private static @Nullable Overdispersion overdispersion(List<Scaled> placed) {
        return Funnel.overdispersion(
                                placed.stream()
                                        .map(
                                                each ->
                                                        (each.place() - each.target())
                                                                / each.standardError())
                                        .toList(),
                                placed.stream().map(Scaled::standardError).toList())
                        instanceof Answer.Given<Overdispersion>(var found)
                ? found
                : null;
    }

    private static Plotted plotted(
            Named unit,
            String post,
            boolean hidden,
            GroupResult result,
            @Nullable Scaled scaled,
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
                            : signal(scaled.place(), inner, outer);
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

    private static Funnel.Signal signal(double place, Bounds inner, Bounds outer) {
        return place < outer.lower()
                ? Funnel.Signal.LOW_OUTER
                : place < inner.lower()
                        ? Funnel.Signal.LOW_INNER
                        : place > outer.upper()
                                ? Funnel.Signal.HIGH_OUTER
                                : place > inner.upper()
                                        ? Funnel.Signal.HIGH_INNER
                                        : Funnel.Signal.WITHIN;
    }
}
