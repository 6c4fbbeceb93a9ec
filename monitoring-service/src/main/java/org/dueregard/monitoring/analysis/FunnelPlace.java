package org.dueregard.monitoring.analysis;

import java.util.Optional;
import java.util.function.Function;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Funnel;
import org.dueregard.monitoring.statistics.Funnel.Overdispersion;

/**
 * A unit of a funnel on the scale on which its deviation is nearly normal.
 *
 * @param place of the unit, target of all, and standard error, on that scale
 * @param back from that scale to the value over the target
 * @param inner limits of chance alone, exact where there are such, and where the unit lies
 */
record FunnelPlace(
        GroupResult result,
        double expected,
        double value,
        double place,
        double target,
        double standardError,
        Function<Bounds, Bounds> back,
        Bounds inner,
        Bounds outer,
        Funnel.Signal signal) {

    static Optional<FunnelPlace> of(
            Model model, FunnelPlot.Measure measure, GroupResult result, double target, int per) {
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
    private static Optional<FunnelPlace> ofCount(GroupResult result, double expected) {
        if (!(expected > 0)) {
            return Optional.empty();
        }
        var point = Funnel.ofCount(result.events(), expected).value();
        return Optional.of(
                new FunnelPlace(
                        result,
                        expected,
                        point.ratio(),
                        Math.sqrt(point.ratio()),
                        1,
                        1 / (2 * Math.sqrt(expected)),
                        FunnelPlace::squared,
                        Funnel.ofRatio(expected, Funnel.INNER).value(),
                        Funnel.ofRatio(expected, Funnel.OUTER).value(),
                        point.signal()));
    }

    private static Bounds squared(Bounds roots) {
        var lower = Math.max(0, roots.lower());
        return new Bounds(lower * lower, roots.upper() * roots.upper());
    }

    private static Optional<FunnelPlace> ofShare(GroupResult result, long among, double share) {
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
                new FunnelPlace(
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

    private static Optional<FunnelPlace> ofRatio(
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
                new FunnelPlace(
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

    static Funnel.Signal signal(double place, Bounds inner, Bounds outer) {
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
