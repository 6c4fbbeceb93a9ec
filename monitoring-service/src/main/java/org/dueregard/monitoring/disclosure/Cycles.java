package org.dueregard.monitoring.disclosure;

import static org.dueregard.monitoring.disclosure.EquationGraph.GROUND;
import static org.dueregard.monitoring.disclosure.EquationGraph.NONE;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.monitoring.disclosure.EquationGraph.Edge;
import org.dueregard.monitoring.statistics.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Other tables that agree with everything that is shown, found without a solver. Where counts are
 * edges between the equations in which they stand, one more here and one less there around a cycle
 * changes no sum. Each such table is one of whole numbers, and proves where its counts can lie;
 * what is in none has to be looked at otherwise. What has to be hidden for there to be a cycle at
 * the least loss is a shortest path (J. Castro, A shortest-paths heuristic for statistical data
 * protection in positive tables, INFORMS Journal on Computing 19(4), 2007).
 */
final class Cycles {
    private final HiddenCounts counts;
    private final EquationGraph graph;
    private final long[] least;
    private final long[] most;
    private final long[] losses;
    private final Table[] lowest;
    private final Table[] highest;
    private final int[] reached;
    private int search;

    /** By how much counts differ from the true ones; those that do not are left out. */
    record Table(Map<Integer, Integer> moved) {
        int at(int place) {
            return moved.getOrDefault(place, 0);
        }
    }

    private static final Table TRUE = new Table(Map.of());

    /** An equation that is out of balance by one, and the way there. */
    private record State(
            int node,
            int off,
            long loss,
            int length,
            @Nullable State from,
            @Nullable Edge by,
            int move) {
        private static final Comparator<State> ORDER =
                Comparator.comparingLong(State::loss).thenComparingInt(State::length);
    }

    private record Cycle(Table table, Set<Integer> hiding, long loss) {}

    Cycles(HiddenCounts counts) {
        this.counts = counts;
        this.graph = new EquationGraph(counts);
        var size = counts.size();
        least = new long[size];
        most = new long[size];
        losses = new long[size];
        lowest = new Table[size];
        highest = new Table[size];
        Arrays.fill(lowest, TRUE);
        Arrays.fill(highest, TRUE);
        for (var place = 0; place < size; place++) {
            var bounds = counts.beforehand(place);
            least[place] = (long) bounds.lower();
            most[place] = (long) Math.min(bounds.upper(), Long.MAX_VALUE / 2);
            losses[place] = loss(place);
        }
        reached = new int[3 * graph.nodes() + 2];
    }

    /** A cell is lost, the more of it the larger it is; a sum more than the cells it is of. */
    private long loss(int place) {
        return (10 + 2 * (64 - Long.numberOfLeadingZeros(Math.abs(counts.value(place)))))
                * (1 + 4L * counts.sums(place));
    }

    /** Values between which a count can lie, at least, so far as it was looked at. */
    Bounds range(int place) {
        var value = counts.value(place);
        return new Bounds(value + lowest[place].at(place), value + highest[place].at(place));
    }

    private int width(int place) {
        return highest[place].at(place) - lowest[place].at(place);
    }

    boolean isWide(int place) {
        return width(place) >= counts.needed(place);
    }

    /** Looks for tables until a count is as free as it has to be, or none is found. */
    void widen(int place) {
        while (!isWide(place)) {
            var wider = wider(place, false);
            if (wider == null) {
                return;
            }
            keep(wider.table());
        }
    }

    /**
     * What to hide so that it can be moved further, at the least loss; empty where nothing does.
     */
    Set<Integer> completing(int place) {
        var wider = wider(place, true);
        return wider == null ? Set.of() : wider.hiding();
    }

    private void keep(Table table) {
        table.moved()
                .forEach(
                        (place, by) -> {
                            if (by < lowest[place].at(place)) {
                                lowest[place] = table;
                            }
                            if (by > highest[place].at(place)) {
                                highest[place] = table;
                            }
                        });
    }

    private @Nullable Cycle wider(int place, boolean mayHide) {
        Cycle best = null;
        for (var move : new int[] {1, -1}) {
            var from = move > 0 ? highest[place] : lowest[place];
            var further = from.at(place) + move;
            best = cheaper(best, moving(place, move, from, mayHide), place, further);
            // Where those among whom it is, or their others, are in its way, they are moved before.
            for (var partner : graph.partners(place)) {
                for (var before : new int[] {1, -1}) {
                    if (best != null && best.loss() == 0) {
                        return best;
                    }
                    var first =
                            counts.isKnown(partner) ? null : moving(partner, before, from, false);
                    if (first != null) {
                        best =
                                cheaper(
                                        best,
                                        moving(place, move, first.table(), mayHide),
                                        place,
                                        further);
                    }
                }
            }
            if (best != null && best.loss() == 0) {
                return best;
            }
        }
        return best;
    }

    /** The one that takes less away; another only where it moves a count as far. */
    private static @Nullable Cycle cheaper(
            @Nullable Cycle one, @Nullable Cycle other, int place, int further) {
        return other == null
                        || other.table().at(place) != further
                        || (one != null && one.loss() <= other.loss())
                ? one
                : other;
    }

    /** The table beside another in which a count is one more, or one less. */
    private @Nullable Cycle moving(int place, int move, Table from, boolean mayHide) {
        Cycle best = null;
        for (var edge : graph.edgesOf(place)) {
            best = cheaper(best, around(edge, move, from, mayHide), place, from.at(place) + move);
        }
        if (graph.isSlack(place)) {
            int in = counts.equationsOf(place).getFirst();
            for (var other : counts.members(in)) {
                if (other != place && (mayHide || !counts.isKnown(other))) {
                    var opposite = -move * graph.sign(in, place) * graph.sign(in, other);
                    for (var edge : graph.edgesOf(other)) {
                        if (edge.with() == NONE || !counts.members(in).contains(edge.with())) {
                            best =
                                    cheaper(
                                            best,
                                            around(edge, opposite, from, mayHide),
                                            place,
                                            from.at(place) + move);
                        }
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Cycle around(Edge first, int move, Table from, boolean mayHide) {
        var loss = loss(first, move, from, mayHide);
        if (loss == NONE) {
            return null;
        }
        // The ground needs no balance, so a way begins at the other end.
        var edge = first.one() == GROUND ? first.turned() : first;
        if (edge.one() == GROUND) {
            return cycle(new State(GROUND, 0, loss, 1, null, edge, move), from);
        }
        var goal = edge.other();
        var offAtGoal = goal == GROUND ? 0 : -move * edge.signInOther();
        Queue<State> open = mayHide ? new PriorityQueue<>(State.ORDER) : new ArrayDeque<>();
        search++;
        open.add(new State(edge.one(), move * edge.signInOne(), loss, 1, null, edge, move));
        while (!open.isEmpty()) {
            var state = open.poll();
            if (state.node() == goal && state.off() == offAtGoal) {
                return cycle(state, from);
            }
            var at = 3 * state.node() + state.off() + 1;
            if (reached[at] == search) {
                continue;
            }
            reached[at] = search;
            for (var next : graph.edgesAt(state.node())) {
                if (next.place() == edge.place() || next.place() == edge.with()) {
                    continue;
                }
                if (state.node() == GROUND) {
                    step(state, next, 1, from, mayHide, open);
                    step(state, next, -1, from, mayHide, open);
                } else {
                    step(state, next, -state.off() * next.sign(state.node()), from, mayHide, open);
                }
            }
        }
        return null;
    }

    private void step(
            State state, Edge next, int move, Table from, boolean mayHide, Queue<State> open) {
        var loss = loss(next, move, from, mayHide);
        if (loss != NONE) {
            var node = next.across(state.node());
            open.add(
                    new State(
                            node,
                            node == GROUND ? 0 : move * next.sign(node),
                            state.loss() + loss,
                            state.length() + 1,
                            state,
                            next,
                            move));
        }
    }

    /** What moving it takes away, or {@link #NONE} where it cannot be moved. */
    private long loss(Edge edge, int move, Table from, boolean mayHide) {
        if (!mayHide
                && (counts.isKnown(edge.place())
                        || (edge.with() != NONE && counts.isKnown(edge.with())))) {
            return NONE;
        }
        var loss = loss(edge.place(), edge.in(), move, from);
        if (loss == NONE || edge.with() == NONE) {
            return loss;
        }
        var ofOther = loss(edge.with(), edge.in(), move, from);
        return ofOther == NONE ? NONE : loss + ofOther;
    }

    private long loss(int place, int asOne, int move, Table from) {
        if (!fits(place, move, from)) {
            return NONE;
        }
        for (var taking : graph.takingUp(place)) {
            if (taking.in() != asOne && !fits(taking.slack(), move * taking.times(), from)) {
                return NONE;
            }
        }
        if (!counts.isKnown(place)) {
            return 0;
        }
        if (!counts.canBeHidden(place)) {
            return NONE;
        }
        var loss = losses[place];
        for (var events : counts.closedWith(place)) {
            if (counts.isKnown(events)) {
                loss += losses[events];
            }
        }
        return loss;
    }

    private boolean fits(int place, int move, Table from) {
        var value = counts.value(place) + from.at(place) + move;
        return value >= least[place] && value <= most[place];
    }

    /** The table at the end of a way; null where it does not agree after all. */
    private @Nullable Cycle cycle(State last, Table from) {
        var moved = new HashMap<>(from.moved());
        var hiding = new HashSet<Integer>();
        var touched = new HashSet<Integer>();
        for (var state = last; state != null; state = state.from()) {
            var edge = state.by();
            if (edge == null) {
                break;
            }
            for (var place : new int[] {edge.place(), edge.with()}) {
                if (place != NONE) {
                    moved.merge(place, state.move(), Integer::sum);
                    touched.addAll(counts.equationsOf(place));
                    if (counts.isKnown(place)) {
                        hiding.add(place);
                    }
                }
            }
        }
        for (var in : touched) {
            if (graph.slackOf(in) != NONE) {
                moved.remove(graph.slackOf(in));
                var off = off(in, moved);
                moved.put(graph.slackOf(in), -off * graph.sign(in, graph.slackOf(in)));
            } else if (off(in, moved) != 0) {
                return null;
            }
        }
        moved.values().removeIf(by -> by == 0);
        var table = new Table(Map.copyOf(moved));
        return table.moved().keySet().stream().allMatch(place -> fits(place, 0, table))
                ? new Cycle(table, hiding, last.loss())
                : null;
    }

    private int off(int equation, Map<Integer, Integer> moved) {
        var off = 0;
        for (var place : counts.members(equation)) {
            off += graph.sign(equation, place) * moved.getOrDefault(place, 0);
        }
        return off;
    }

    /** What is known of the freedom of counts, to be returned to. */
    record Found(Map<Integer, Table> low, Map<Integer, Table> high) {
        Set<Integer> places() {
            var places = new TreeSet<>(low.keySet());
            places.addAll(high.keySet());
            return places;
        }
    }

    /** What is taken away where it is hidden. */
    long lossOf(int place) {
        return losses[place];
    }

    /** Forgets every table in which a count is moved that is shown now; says what was forgotten. */
    Found forgetMoving(int shown) {
        var low = new HashMap<Integer, Table>();
        var high = new HashMap<Integer, Table>();
        for (var place = 0; place < lowest.length; place++) {
            if (lowest[place].at(shown) != 0) {
                low.put(place, lowest[place]);
                lowest[place] = TRUE;
            }
            if (highest[place].at(shown) != 0) {
                high.put(place, highest[place]);
                highest[place] = TRUE;
            }
        }
        return new Found(low, high);
    }

    void remember(Found found) {
        found.low().values().forEach(this::keep);
        found.high().values().forEach(this::keep);
    }
}
