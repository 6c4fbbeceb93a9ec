package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many comparisons at once: of a hundred without any difference, five are below 0.05. The family is
 * one indicator in one period, over all groups and all units.
 */
public final class MultipleTests {

    private MultipleTests() {}

    /**
     * The p of a family, adjusted.
     *
     * @param adjusted in the order given; null where there was none
     * @param tests how many were counted
     * @param leftOut how many were not, as not estimable or suppressed
     * @param rejected how many adjusted p are at or below q
     */
    public record Adjusted(
            List<@Nullable Double> adjusted, int tests, int leftOut, int rejected, Method method) {}

    /**
     * Benjamini and Hochberg's adjusted p, {@code min over j ≥ i of m·p(j)/j}, at most 1: those at
     * or below q keep the expected share of false ones among them at q or below.
     *
     * @param p from 0 to 1; null where a comparison is not estimable or suppressed: it is left out
     *     of m and counted
     */
    public static Adjusted benjaminiHochberg(List<@Nullable Double> p, double q) {
        return adjusted(p, q, 1, Method.BENJAMINI_HOCHBERG);
    }

    /**
     * Benjamini and Yekutieli's adjusted p, Benjamini and Hochberg's times {@code 1 + 1/2 + … +
     * 1/m}: it holds whatever the dependence.
     */
    public static Adjusted benjaminiYekutieli(List<@Nullable Double> p, double q) {
        var harmonic = 0.0;
        var tests = p.stream().filter(each -> each != null).count();
        for (var i = 1; i <= tests; i++) {
            harmonic += 1.0 / i;
        }
        return adjusted(p, q, harmonic, Method.BENJAMINI_YEKUTIELI);
    }

    /** The same by key, such as group and unit. */
    public static <K> Map<K, @Nullable Double> benjaminiHochberg(
            Map<K, @Nullable Double> family, double q) {
        var adjusted = benjaminiHochberg(new ArrayList<>(family.values()), q).adjusted();
        var byKey = new LinkedHashMap<K, @Nullable Double>();
        var index = 0;
        for (var key : family.keySet()) {
            byKey.put(key, adjusted.get(index));
            index++;
        }
        return byKey;
    }

    private static Adjusted adjusted(
            List<@Nullable Double> p, double q, double factor, Method method) {
        Quantiles.requireProbability("q", q);
        var order = new ArrayList<Integer>();
        for (var i = 0; i < p.size(); i++) {
            var each = p.get(i);
            if (each != null) {
                Quantiles.requireProbability("p", each);
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> orOne(p.get(i))));
        var adjusted = new ArrayList<@Nullable Double>(Collections.nCopies(p.size(), null));
        var smallest = 1.0;
        var rejected = 0;
        for (var rank = order.size(); rank >= 1; rank--) {
            int index = order.get(rank - 1);
            smallest = Math.min(smallest, orOne(p.get(index)) * (order.size() * factor / rank));
            adjusted.set(index, smallest);
            if (smallest <= q) {
                rejected++;
            }
        }
        return new Adjusted(
                Collections.unmodifiableList(adjusted),
                order.size(),
                p.size() - order.size(),
                rejected,
                method);
    }

    private static double orOne(@Nullable Double p) {
        return p == null ? 1 : p;
    }
}
