package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The four zone rules of the Western Electric Handbook (1956): 1, one point beyond 3σ; 2, two of
 * three beyond 2σ; 3, four of five beyond 1σ; 4, eight in a row on one side; each on one side of
 * the centre line. A point on the line breaks a run.
 */
public final class WesternElectric {

    private WesternElectric() {}

    /**
     * The rules that each point completes: a point that lies in the zone itself, and with it as
     * many of the last ones as the rule asks for.
     *
     * @param z points in standard deviations from the centre line, in their order in time
     */
    public static List<List<Integer>> rules(List<Double> z) {
        var rules = new ArrayList<List<Integer>>();
        for (var i = 0; i < z.size(); i++) {
            Quantiles.requireFinite("z", z.get(i));
            var fired = new ArrayList<Integer>();
            if (Math.abs(z.get(i)) > 3) {
                fired.add(1);
            }
            if (completes(z, i, 2, 3, 2)) {
                fired.add(2);
            }
            if (completes(z, i, 4, 5, 1)) {
                fired.add(3);
            }
            if (completes(z, i, 8, 8, 0)) {
                fired.add(4);
            }
            rules.add(List.copyOf(fired));
        }
        return rules;
    }

    private static boolean completes(List<Double> z, int at, int needed, int of, double beyond) {
        var side = Math.signum(z.get(at));
        if (side * z.get(at) <= beyond) {
            return false;
        }
        var found = 0;
        for (var i = Math.max(0, at - of + 1); i <= at; i++) {
            found += side * z.get(i) > beyond ? 1 : 0;
        }
        return found >= needed;
    }
}
