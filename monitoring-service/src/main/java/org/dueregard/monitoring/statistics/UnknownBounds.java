package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What those whose group is unknown could change at most (Manski's worst-case bounds). Unknown is
 * never another group, and leaving it out is an assumption that these bounds show.
 */
public final class UnknownBounds {

    private UnknownBounds() {}

    /**
     * Bounds of a rate ratio: every unknown event belonged to group 2, {@code (a/ta) / ((b+u)/tb)},
     * or every one to group 1, {@code ((a+u)/ta) / (b/tb)}. Empty where a denominator is, or where
     * no event is known or unknown.
     */
    public static Optional<Bounds> ofRateRatio(long a, double ta, long b, double tb, long unknown) {
        requireCount("unknown", unknown);
        if (ta == 0 || tb == 0 || a + unknown == 0 || b + unknown == 0) {
            return Optional.empty();
        }
        var lower = (a / ta) / ((b + unknown) / tb);
        var upper = b == 0 ? Double.POSITIVE_INFINITY : ((a + unknown) / ta) / (b / tb);
        return Optional.of(new Bounds(lower, upper));
    }

    /**
     * Bounds of a risk ratio where the group of {@code un} members is unknown, {@code ux} of whom
     * had the event. Lowest: the unknown without the event join group 1 and those with it group 2;
     * highest: the other way round.
     */
    public static Optional<Bounds> ofRiskRatio(
            long x1, long n1, long x2, long n2, long ux, long un) {
        if (ux > un) {
            throw new IllegalArgumentException("more unknown events than unknown members");
        }
        var without = un - ux;
        if (n1 + without == 0 || n2 + ux == 0 || n1 + ux == 0 || n2 + without == 0) {
            return Optional.empty();
        }
        if (x2 + ux == 0) {
            return Optional.empty();
        }
        var lower = ((double) x1 / (n1 + without)) / ((double) (x2 + ux) / (n2 + ux));
        var upper =
                x2 == 0
                        ? Double.POSITIVE_INFINITY
                        : ((double) (x1 + ux) / (n1 + ux)) / ((double) x2 / (n2 + without));
        return Optional.of(new Bounds(lower, upper));
    }

    /**
     * Gives each group its share of the unknown in proportion to what is known: moves every rate,
     * and leaves every ratio where it was.
     */
    public static Map<String, Double> allocateInProportion(Map<String, Long> known, long unknown) {
        var total = known.values().stream().mapToLong(Long::longValue).sum();
        var allocated = new LinkedHashMap<String, Double>();
        known.forEach(
                (group, count) ->
                        allocated.put(
                                group,
                                total == 0
                                        ? Double.NaN
                                        : count + (double) unknown * count / total));
        return allocated;
    }

    /** Whether bounds leave the direction of a ratio open, or too many are unknown to say. */
    public static boolean raisesDoubt(Bounds bounds, double shareUnknown, double mostUnknown) {
        return !bounds.sameSideOfOne() || shareUnknown > mostUnknown;
    }

    /** Bounds of a share in a survey: everyone who did not answer said no, or said yes. */
    public static Optional<Bounds> ofSurveyShare(long distributed, long returned, long yes) {
        if (yes > returned || returned > distributed) {
            throw new IllegalArgumentException("yes ≤ returned ≤ distributed");
        }
        return distributed == 0
                ? Optional.empty()
                : Optional.of(
                        new Bounds(
                                (double) yes / distributed,
                                (double) (yes + distributed - returned) / distributed));
    }
}
