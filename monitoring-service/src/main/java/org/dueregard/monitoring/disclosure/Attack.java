package org.dueregard.monitoring.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.FeasibleRanges;
import org.dueregard.monitoring.statistics.FeasibleRanges.Equation;
import org.dueregard.monitoring.statistics.FeasibleRanges.Term;

/** What whoever reads everything can find out of the counts that are hidden. */
final class Attack {

    private final HiddenCounts counts;

    Attack(HiddenCounts counts) {
        this.counts = counts;
    }

    /**
     * Of every count the values between which it can lie: what was found already, and for those
     * that are narrow as far as that goes, what linear programmes find.
     *
     * @param seen by place, values between which a count certainly can lie
     */
    List<Bounds> ranges(IntFunction<Bounds> seen) {
        var unknown = counts.unknown();
        var found =
                FeasibleRanges.inner(
                                unknown.stream().map(counts::beforehand).toList(),
                                equations(unknown),
                                unknown.stream().map(counts::value).toList(),
                                unknown.stream().map(seen::apply).toList(),
                                unknown.stream().map(counts::needed).toList())
                        .value();
        var ranges = new ArrayList<Bounds>();
        counts.all().forEach(place -> ranges.add(exactly(place)));
        for (var i = 0; i < unknown.size(); i++) {
            ranges.set(unknown.get(i), found.get(i));
        }
        return ranges;
    }

    /**
     * Those that are small, or differ by few, of which fewer values are left than the standard asks
     * for, and any others that are hidden and certain.
     */
    Set<Integer> narrow(IntFunction<Bounds> ranges) {
        var narrow = new LinkedHashSet<Integer>();
        for (var place : counts.unknown()) {
            if (width(ranges.apply(place)) < counts.needed(place) - 0.5) {
                narrow.add(place);
            }
        }
        return narrow;
    }

    Set<Integer> narrow() {
        var cycles = new Cycles(counts);
        counts.unknown().forEach(cycles::widen);
        var ranges = ranges(cycles::range);
        return narrow(ranges::get);
    }

    /** Those that are narrow though nothing of this release is shown. */
    Set<Integer> knownBefore() {
        var now = counts.hidden();
        counts.hide(counts.fresh());
        var narrow = narrow();
        counts.show(counts.fresh());
        counts.hide(now);
        return narrow;
    }

    private Bounds exactly(int place) {
        return new Bounds(counts.value(place), counts.value(place));
    }

    private List<Equation> equations(List<Integer> unknown) {
        var index = new HashMap<Integer, Integer>();
        unknown.forEach(place -> index.put(place, index.size()));
        var equations = new ArrayList<Equation>();
        for (var in = 0; in < counts.equations(); in++) {
            var terms = new ArrayList<Term>();
            var total = 0.0;
            for (var place : counts.members(in)) {
                var factor = counts.isWhole(place, in) ? -1 : 1;
                var at = index.get(place);
                if (at == null) {
                    total -= factor * counts.value(place);
                } else {
                    terms.add(new Term(at, factor));
                }
            }
            if (!terms.isEmpty()) {
                equations.add(new Equation(terms, total));
            }
        }
        return equations;
    }

    static double width(Bounds range) {
        return range.upper() - range.lower();
    }
}
