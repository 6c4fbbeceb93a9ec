package org.dueregard.monitoring.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Counts as edges between the equations in which they stand. An equation with a count that stands
 * in no other, and in no table, needs no balance within its bounds: that count takes up what the
 * others change. An edge that stands in one equation alone leads to the ground.
 */
final class EquationGraph {
    /** Where nothing has to be balanced. */
    static final int GROUND = 0;

    /** No count, and no equation. */
    static final int NONE = -1;

    private final HiddenCounts counts;
    private final int[] slackOf;
    private final List<List<Edge>> edgesAt = new ArrayList<>();
    private final List<List<Edge>> edgesOf = new ArrayList<>();
    private final List<List<Integer>> partners = new ArrayList<>();
    private final List<List<Taking>> takingUp = new ArrayList<>();

    /**
     * A count, or two of which one is part of the other and that move as one, between the equations
     * that have to be balanced when it moves.
     *
     * @param with {@link #NONE} where it is one
     * @param in the equation that makes the one a part of the other
     */
    record Edge(int place, int with, int in, int one, int signInOne, int other, int signInOther) {
        int across(int node) {
            return node == one ? other : one;
        }

        int sign(int node) {
            return node == one ? signInOne : signInOther;
        }

        Edge turned() {
            return new Edge(place, with, in, other, signInOther, one, signInOne);
        }
    }

    /** What takes up, in an equation, so many times what a count changes. */
    record Taking(int in, int slack, int times) {}

    private record Nodes(int one, int other) {}

    EquationGraph(HiddenCounts counts) {
        this.counts = counts;
        slackOf = new int[counts.equations()];
        for (var in = 0; in < slackOf.length; in++) {
            slackOf[in] =
                    counts.members(in).stream()
                            .filter(counts::isLeftOver)
                            .filter(each -> counts.equationsOf(each).size() == 1)
                            .findFirst()
                            .orElse(NONE);
        }
        for (var node = 0; node <= slackOf.length; node++) {
            edgesAt.add(new ArrayList<>());
        }
        for (var place = 0; place < counts.size(); place++) {
            edgesOf.add(new ArrayList<>());
            partners.add(new ArrayList<>());
            takingUp.add(new ArrayList<>());
            for (var in : counts.equationsOf(place)) {
                var slack = slackOf[in];
                if (slack != NONE && slack != place) {
                    var times = -sign(in, place) * sign(in, slack);
                    takingUp.get(place).add(new Taking(in, slack, times));
                }
            }
        }
        for (var place = 0; place < counts.size(); place++) {
            addEdge(place);
        }
        addJoint();
    }

    private void addEdge(int place) {
        var in = balanced(place);
        if (in.size() <= 2 && !isSlack(place)) {
            var one = in.isEmpty() ? NONE : in.getFirst();
            var other = in.size() < 2 ? NONE : in.getLast();
            add(
                    new Edge(
                            place,
                            NONE,
                            NONE,
                            one + 1,
                            sign(one, place),
                            other + 1,
                            sign(other, place)));
        }
    }

    /** Pairs of equations of the same form are balanced by what moves in both as one. */
    private void addJoint() {
        var nodes = new HashMap<Nodes, Integer>();
        for (var in = 0; in < slackOf.length; in++) {
            if (!counts.isComplementary(in) || slackOf[in] == NONE) {
                continue;
            }
            int whole = counts.members(in).getLast();
            int part = counts.members(in).getFirst();
            partners.get(whole).add(part);
            partners.get(part).add(whole);
            var ofWhole = balanced(whole);
            var ofPart = balanced(part);
            if (ofWhole.size() > 2 || ofPart.size() != ofWhole.size()) {
                continue;
            }
            var at = new int[] {GROUND, GROUND};
            var signs = new int[] {0, 0};
            var alike = true;
            for (var i = 0; i < ofWhole.size(); i++) {
                int one = ofWhole.get(i);
                var other = ofPart.stream().filter(each -> isAlike(one, each)).findFirst();
                if (other.isEmpty() || sign(one, whole) != sign(other.get(), part)) {
                    alike = false;
                    break;
                }
                at[i] =
                        nodes.computeIfAbsent(
                                new Nodes(one, other.get()),
                                each -> {
                                    edgesAt.add(new ArrayList<>());
                                    return edgesAt.size() - 1;
                                });
                signs[i] = sign(one, whole);
            }
            if (alike) {
                add(new Edge(whole, part, in, at[0], signs[0], at[1], signs[1]));
            }
        }
    }

    /** Whether both sum over units, or over groups, or over months. */
    private boolean isAlike(int one, int other) {
        return form(one).equals(form(other));
    }

    private String form(int equation) {
        var whole = counts.id(counts.members(equation).getLast());
        var part = counts.id(counts.members(equation).getFirst());
        return (whole.unit().equals(part.unit()) ? "" : "units ")
                + (whole.group().equals(part.group()) ? "" : "groups ")
                + (whole.span().equals(part.span()) ? "" : "months");
    }

    private void add(Edge edge) {
        edgesAt.get(edge.one()).add(edge);
        if (edge.other() != edge.one()) {
            edgesAt.get(edge.other()).add(edge);
        }
        edgesOf.get(edge.place()).add(edge);
        if (edge.with() != NONE) {
            edgesOf.get(edge.with()).add(edge);
        }
    }

    /** The equations that it stands in and in which nothing takes up what it changes. */
    private List<Integer> balanced(int place) {
        return counts.equationsOf(place).stream().filter(in -> slackOf[in] == NONE).toList();
    }

    boolean isSlack(int place) {
        return counts.equationsOf(place).stream().anyMatch(in -> slackOf[in] == place);
    }

    int sign(int equation, int place) {
        return equation != NONE && counts.isWhole(place, equation) ? -1 : 1;
    }

    /** The count that takes up what the others of an equation change; {@link #NONE} where none. */
    int slackOf(int equation) {
        return slackOf[equation];
    }

    /** How many places edges lead between, the ground among them. */
    int nodes() {
        return edgesAt.size();
    }

    List<Edge> edgesAt(int node) {
        return edgesAt.get(node);
    }

    /** The edges with which a count moves. */
    List<Edge> edgesOf(int place) {
        return edgesOf.get(place);
    }

    /** Those of which it is a part, and its parts, where the others are a count too. */
    List<Integer> partners(int place) {
        return partners.get(place);
    }

    /** What takes up what a count changes. */
    List<Taking> takingUp(int place) {
        return takingUp.get(place);
    }
}
