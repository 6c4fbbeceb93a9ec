package org.dueregard.monitoring.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.monitoring.statistics.Bounds;

/**
 * Chooses what else is hidden, so that nothing that has to be hidden can be worked out: the
 * cheapest cycles first, then, for what no cycle moves, counts beside it, until an attack finds
 * nothing. What proves not to be needed is shown again.
 */
final class SecondarySuppression {
    private final HiddenCounts counts;
    private final Attack attack;
    private final Cycles cycles;
    private final Set<Integer> primary;
    private final Set<Integer> given = new HashSet<>();

    /**
     * @param counts of which everything is hidden that has to be in any case
     */
    SecondarySuppression(HiddenCounts counts) {
        this.counts = counts;
        this.attack = new Attack(counts);
        this.cycles = new Cycles(counts);
        this.primary = counts.hidden();
    }

    /**
     * @param ranges of each count, by place
     * @param given those beside which nothing is left to hide
     */
    record Outcome(List<Bounds> ranges, Set<Integer> given) {
        Outcome {
            given = Set.copyOf(given);
        }
    }

    Outcome hide() {
        var ranges = hideUntilSafe();
        if (!given.isEmpty()) {
            return hideWhateverIsNew();
        }
        var enough = counts.hidden();
        showNeedless();
        if (counts.hidden().equals(enough)) {
            return new Outcome(ranges, Set.of());
        }
        var fewer = attack.ranges(cycles::range);
        if (attack.narrow(fewer::get).isEmpty()) {
            return new Outcome(fewer, Set.of());
        }
        counts.hide(enough);
        return new Outcome(attack.ranges(cycles::range), Set.of());
    }

    /**
     * Where few records came or went since an earlier release, what has to be hidden can hang on
     * all that is not public yet. It is hidden, and what proves not to be needed is shown again,
     * many at once.
     */
    private Outcome hideWhateverIsNew() {
        var before = counts.hidden();
        counts.hide(counts.fresh());
        var ranges = attacked();
        var narrow = attack.narrow(ranges::get);
        if (!narrow.isEmpty()) {
            return new Outcome(ranges, narrow);
        }
        var added =
                counts.fresh().stream()
                        .filter(place -> !before.contains(place))
                        .sorted(Comparator.comparingLong(cycles::lossOf).reversed())
                        .toList();
        showUnlessNeeded(added);
        return new Outcome(attacked(), Set.of());
    }

    /** Halves what cannot be shown together. */
    private void showUnlessNeeded(List<Integer> some) {
        counts.show(some);
        counts.close();
        if (some.isEmpty() || attack.narrow(attacked()::get).isEmpty()) {
            return;
        }
        counts.hide(some);
        if (some.size() > 1) {
            var half = some.size() / 2;
            showUnlessNeeded(some.subList(0, half));
            showUnlessNeeded(some.subList(half, some.size()));
        }
    }

    private List<Bounds> attacked() {
        var fresh = new Cycles(counts);
        counts.unknown().forEach(fresh::widen);
        return attack.ranges(fresh::range);
    }

    private List<Bounds> hideUntilSafe() {
        while (true) {
            hideCycles();
            var ranges = attack.ranges(cycles::range);
            var narrow = attack.narrow(ranges::get);
            narrow.removeAll(given);
            if (narrow.isEmpty()) {
                return ranges;
            }
            hideBeside(narrow);
        }
    }

    /** Hides cycles until each count is moved by one, if any does. */
    private void hideCycles() {
        counts.unknown().forEach(cycles::widen);
        var stuck = new HashSet<>(given);
        while (true) {
            var narrow =
                    counts.unknown().stream()
                            .filter(place -> !cycles.isWide(place) && !stuck.contains(place))
                            .toList();
            if (narrow.isEmpty()) {
                return;
            }
            for (var place : narrow) {
                cycles.widen(place);
                while (!cycles.isWide(place) && !stuck.contains(place)) {
                    var completing = cycles.completing(place);
                    if (completing.isEmpty()) {
                        stuck.add(place);
                    }
                    counts.hide(completing);
                    counts.close();
                    cycles.widen(place);
                }
            }
        }
    }

    /** The largest first: what no table that was found needs to be moved is shown. */
    private void showNeedless() {
        var needless =
                counts.hidden().stream()
                        .filter(place -> !primary.contains(place))
                        .sorted(Comparator.comparingLong(cycles::lossOf).reversed())
                        .toList();
        for (var place : needless) {
            if (!counts.isClosed(place)) {
                showIfNeedless(place);
            }
        }
    }

    private void showIfNeedless(int place) {
        counts.show(Set.of(place));
        var forgotten = cycles.forgetMoving(place);
        for (var other : forgotten.places()) {
            if (!counts.isKnown(other)) {
                cycles.widen(other);
                if (!cycles.isWide(other) && !given.contains(other)) {
                    counts.hide(Set.of(place));
                    cycles.remember(forgotten);
                    return;
                }
            }
        }
    }

    /**
     * Hides, for each that can be narrowed down, one beside it, unless one beside it was hidden for
     * another.
     */
    private void hideBeside(Collection<Integer> narrow) {
        var fresh = new HashSet<Integer>();
        for (var place : narrow) {
            var seen = new HashSet<>(Set.of(place));
            var tied = tied(place, seen);
            if (tied.stream()
                    .flatMap(each -> counts.equationsOf(each).stream())
                    .anyMatch(in -> counts.members(in).stream().anyMatch(fresh::contains))) {
                continue;
            }
            var next = nearest(tied, seen);
            if (next.isEmpty()) {
                given.add(place);
            }
            counts.hide(next);
            fresh.addAll(next);
        }
        counts.close();
    }

    /** The smallest that is shown in an equation with one of these, or else in one behind that. */
    private List<Integer> nearest(List<Integer> from, Set<Integer> seen) {
        var edge = from;
        while (!edge.isEmpty()) {
            Candidate best = null;
            var behind = new ArrayList<Integer>();
            for (var place : edge) {
                for (var in : counts.equationsOf(place)) {
                    for (var other : counts.members(in)) {
                        if (counts.canBeHidden(other)) {
                            var candidate = candidate(other, in, place);
                            if (best == null || Candidate.ORDER.compare(candidate, best) < 0) {
                                best = candidate;
                            }
                        } else if (!counts.isKnown(other) && seen.add(other)) {
                            behind.add(other);
                        }
                    }
                }
            }
            if (best != null) {
                return List.of(best.place());
            }
            edge = behind;
        }
        return List.of();
    }

    /** Those that move as one with this one, as an equation has but the two of them. */
    private List<Integer> tied(int from, Set<Integer> seen) {
        var tied = new ArrayList<>(List.of(from));
        for (var i = 0; i < tied.size(); i++) {
            for (var in : counts.equationsOf(tied.get(i))) {
                if (counts.unknownIn(in) == 2) {
                    counts.members(in).stream()
                            .filter(other -> !counts.isKnown(other))
                            .filter(seen::add)
                            .forEach(tied::add);
                }
            }
        }
        return tied;
    }

    /**
     * A count that could be hidden beside another.
     *
     * @param binding 0 where the equation alone leaves less than the standard asks for, else 1
     * @param complement whether it is those among whom, which takes more away than it has to
     * @param unknown how many the equation has that are hidden already: where it is one, that one
     *     is pinned by it
     * @param sums in how many ways it is a sum: what is none is the least loss
     */
    private record Candidate(
            int place, int binding, int complement, long unknown, int sums, long value) {
        private static final Comparator<Candidate> ORDER =
                Comparator.comparingInt(Candidate::binding)
                        .thenComparingInt(Candidate::complement)
                        .thenComparingLong(Candidate::unknown)
                        .thenComparingInt(Candidate::sums)
                        .thenComparingLong(Candidate::value)
                        .thenComparingInt(Candidate::place);
    }

    private Candidate candidate(int place, int in, int beside) {
        var whole = counts.isWhole(place, in);
        return new Candidate(
                place,
                isBinding(in, beside) ? 0 : 1,
                whole && counts.isComplementary(in) ? 1 : 0,
                counts.unknownIn(in),
                (whole ? 1 : 0) + counts.sums(place),
                counts.value(place));
    }

    /** Whether an equation narrows one of its counts down, whatever else there is. */
    private boolean isBinding(int in, int place) {
        var equation = counts.members(in);
        var least = 0.0;
        var most = 0.0;
        for (var part : equation.subList(0, equation.size() - 1)) {
            if (part != place) {
                var range = counts.known(part);
                least += range.lower();
                most += range.upper();
            }
        }
        int whole = equation.getLast();
        var own = counts.beforehand(place);
        if (whole != place) {
            var range = counts.known(whole);
            var left = range.lower() - most;
            most = range.upper() - least;
            least = left;
        }
        return Math.min(most, own.upper()) - Math.max(least, own.lower())
                < counts.standard().width() - 0.5;
    }
}
