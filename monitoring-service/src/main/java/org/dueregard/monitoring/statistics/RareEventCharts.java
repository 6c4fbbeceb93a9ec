package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/** Charts for counts too small for an XmR chart: rates, gaps and times between events. */
public final class RareEventCharts {

    /** Times between Poisson events become nearly normal under this power (Nelson 1994). */
    private static final double POWER = 1 / 3.6;

    private RareEventCharts() {}

    /** A centre line, and the limits at each point. */
    public record Chart(double centre, List<Bounds> limits) {}

    /**
     * u chart: events per unit of exposure, {@code ū ± 3√(ū/n)}, never below zero (Montgomery).
     *
     * @param exposures above 0, in the order of the events
     */
    public static Answer<Chart> u(List<Long> events, List<Double> exposures) {
        if (events.size() != exposures.size()) {
            throw new IllegalArgumentException("one exposure for each count");
        }
        if (events.isEmpty()) {
            return Answer.refused(Reason.TOO_FEW_POINTS);
        }
        var count = 0.0;
        var over = 0.0;
        for (var i = 0; i < events.size(); i++) {
            requireCount("events", events.get(i));
            requireCount("exposure", exposures.get(i));
            if (exposures.get(i) == 0) {
                return Answer.refused(Reason.EMPTY_DENOMINATOR);
            }
            count += events.get(i);
            over += exposures.get(i);
        }
        var centre = count / over;
        var limits = new ArrayList<Bounds>();
        for (var exposure : exposures) {
            var spread = 3 * Math.sqrt(centre / exposure);
            limits.add(new Bounds(Math.max(0, centre - spread), centre + spread));
        }
        return Answer.of(new Chart(centre, limits));
    }

    /**
     * g chart: cases between events, {@code ḡ ± 3√(ḡ(ḡ + 1))}, never below zero (Benneyan 2001).
     */
    public static Answer<Chart> g(List<Long> casesBetween) {
        if (casesBetween.isEmpty()) {
            return Answer.refused(Reason.TOO_FEW_POINTS);
        }
        casesBetween.forEach(cases -> requireCount("cases", cases));
        var centre = casesBetween.stream().mapToLong(Long::longValue).average().orElseThrow();
        var spread = 3 * Math.sqrt(centre * (centre + 1));
        var limits = new Bounds(Math.max(0, centre - spread), centre + spread);
        return Answer.of(new Chart(centre, casesBetween.stream().map(each -> limits).toList()));
    }

    /**
     * t chart: times between events, an XmR chart of their power of 1/3.6, turned back (Nelson
     * 1994); a lower limit below zero is zero.
     */
    public static Answer<Chart> t(List<Double> timesBetween) {
        timesBetween.forEach(time -> requireCount("time", time));
        var transformed = timesBetween.stream().map(time -> Math.pow(time, POWER)).toList();
        return switch (XmR.of(transformed, false)) {
            case Answer.Refused<XmR>(var reason) -> Answer.refused(reason);
            case Answer.Given<XmR>(var chart) -> {
                var limits =
                        new Bounds(
                                Math.pow(Math.max(0, chart.lower()), 1 / POWER),
                                Math.pow(chart.upper(), 1 / POWER));
                yield Answer.of(
                        new Chart(
                                Math.pow(chart.centre(), 1 / POWER),
                                timesBetween.stream().map(each -> limits).toList()));
            }
        };
    }
}
