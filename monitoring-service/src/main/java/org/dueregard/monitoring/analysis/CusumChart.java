package org.dueregard.monitoring.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.dueregard.monitoring.statistics.Answer;
import org.dueregard.monitoring.statistics.Cusum;
import org.dueregard.monitoring.statistics.XmR;
import org.jspecify.annotations.Nullable;

/**
 * Small shifts that last: the sums of how far the rates lie above and below what they were, in
 * their own standard deviations.
 *
 * @param because why it is this design, or why there is no chart
 * @param design null where there is no chart
 */
public record CusumChart(
        Basis basis,
        Named group,
        Named unit,
        String because,
        @Nullable Design design,
        List<Plotted> points,
        List<LeftOut> leftOut) {

    /** With as many points as this the first half of them is what the rest is held against. */
    private static final int ENOUGH_FOR_A_BASELINE = 2 * XmR.FEWEST_POINTS;

    /** d2 of ranges of two: the mean range of neighbours in standard deviations. */
    private static final double RANGE = 1.128;

    private static final double SLACK = 0.5;
    private static final double THRESHOLD = 4;
    private static final double RUN_LENGTH = 168;

    /**
     * How the sums are made.
     *
     * @param slack k, in standard deviations: half of the shift that is looked for
     * @param threshold h, in standard deviations
     * @param averageRunLength points in control between false signals, of both sides
     * @param centre the mean rate of the baseline
     * @param sigma from the mean moving range of the baseline
     */
    public record Design(
            double slack,
            double threshold,
            double averageRunLength,
            double centre,
            double sigma,
            YearMonth baselineFrom,
            YearMonth baselineTo) {}

    /** A month. */
    public record Plotted(
            YearMonth month, double rate, double z, double upper, double lower, boolean signal) {}

    public CusumChart {
        points = List.copyOf(points);
        leftOut = List.copyOf(leftOut);
    }

    static CusumChart of(Basis basis, Named group, Named unit, List<SeriesPoint> series) {
        var shown = series.stream().filter(point -> point.rateValue() != null).toList();
        var leftOut =
                series.stream()
                        .filter(point -> point.rateValue() == null)
                        .map(point -> point.leftOut(false))
                        .toList();
        var rates = shown.stream().map(point -> Objects.requireNonNull(point.rateValue())).toList();
        var baseline = rates.size() >= ENOUGH_FOR_A_BASELINE ? XmR.FEWEST_POINTS : rates.size();
        return switch (XmR.of(rates.subList(0, baseline), false)) {
            case Answer.Refused<XmR>(var reason) ->
                    without(basis, group, unit, reason.sentence(), leftOut);
            case Answer.Given<XmR>(var chart) when chart.meanMovingRange() == 0 ->
                    without(
                            basis,
                            group,
                            unit,
                            "The rates of the baseline never change, so nothing is far from them.",
                            leftOut);
            case Answer.Given<XmR>(var chart) -> {
                var sigma = chart.meanMovingRange() / RANGE;
                var design =
                        new Design(
                                SLACK,
                                THRESHOLD,
                                RUN_LENGTH,
                                chart.centre(),
                                sigma,
                                shown.getFirst().month(),
                                shown.get(baseline - 1).month());
                yield new CusumChart(
                        basis,
                        group,
                        unit,
                        "A tabular CUSUM of individuals finds shifts of one standard deviation sooner than single points do (Page 1954; Montgomery).",
                        design,
                        points(shown, rates, design),
                        leftOut);
            }
        };
    }

    private static List<Plotted> points(
            List<SeriesPoint> shown, List<Double> rates, Design design) {
        var z = rates.stream().map(rate -> (rate - design.centre()) / design.sigma()).toList();
        var sums = Cusum.tabular(z, design.slack(), design.threshold());
        var signals = new HashSet<>(sums.signals());
        var points = new ArrayList<Plotted>();
        for (var i = 0; i < z.size(); i++) {
            points.add(
                    new Plotted(
                            shown.get(i).month(),
                            rates.get(i),
                            z.get(i),
                            sums.upper().get(i),
                            sums.lower().get(i),
                            signals.contains(i)));
        }
        return points;
    }

    private static CusumChart without(
            Basis basis, Named group, Named unit, String because, List<LeftOut> leftOut) {
        return new CusumChart(basis, group, unit, because, null, List.of(), leftOut);
    }
}
