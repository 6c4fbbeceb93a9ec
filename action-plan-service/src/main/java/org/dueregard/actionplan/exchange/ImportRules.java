package org.dueregard.actionplan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dueregard.actionplan.plan.Placement;

/** What must hold between the rows of a file, whatever each of them says. */
final class ImportRules {
    static final String REFERENCE = "reference";
    static final String INITIATIVES = "initiatives";
    static final String SUPERSEDED_BY = "supersededBy";

    private ImportRules() {}

    /** Every row is another action. */
    static List<RowFault> repeated(List<ActionRow> rows) {
        var first = new HashMap<String, Long>();
        var faults = new ArrayList<RowFault>();
        for (var row : rows) {
            var before = first.putIfAbsent(row.reference(), row.line());
            if (before != null) {
                faults.add(
                        new RowFault(
                                row.line(), REFERENCE, "stands in line " + before + " already"));
            }
        }
        return faults;
    }

    /** No action takes the place of what takes its own, and none of what is replaced itself. */
    static List<RowFault> supersessions(List<ActionRow> rows) {
        var lines = new HashMap<String, Long>();
        var replaced = new LinkedHashMap<String, String>();
        for (var row : rows) {
            if (row.supersededBy() != null) {
                lines.putIfAbsent(row.reference(), row.line());
                replaced.putIfAbsent(row.reference(), row.supersededBy());
            }
        }
        var faults = new ArrayList<RowFault>();
        for (var circle : Circles.in(replaced)) {
            for (var member : circle) {
                faults.add(
                        new RowFault(
                                Objects.requireNonNull(lines.get(member)),
                                SUPERSEDED_BY,
                                "leads back to the action itself: " + told(circle)));
            }
        }
        return faults;
    }

    /**
     * An initiative repeats one other, that is counted itself: not two, not itself, and nobody in a
     * circle.
     */
    static List<RowFault> repetitions(List<ActionRow> rows) {
        var lines = new HashMap<String, Long>();
        var repeating = new LinkedHashMap<String, String>();
        var faults = new ArrayList<RowFault>();
        for (var row : rows) {
            for (var placement : row.initiatives()) {
                if (placement.sameAs() == null) {
                    continue;
                }
                var one = placement.plan() + "/" + placement.initiative();
                var first = placement.plan() + "/" + placement.sameAs();
                var said = repeating.putIfAbsent(one, first);
                lines.putIfAbsent(one, row.line());
                if (said != null && !said.equals(first)) {
                    faults.add(
                            new RowFault(
                                    row.line(),
                                    INITIATIVES,
                                    one
                                            + " repeats "
                                            + said
                                            + " according to line "
                                            + lines.get(one)));
                }
            }
        }
        faults.addAll(circles(repeating, lines));
        return faults;
    }

    private static List<RowFault> circles(Map<String, String> repeating, Map<String, Long> lines) {
        var faults = new ArrayList<RowFault>();
        var members = new HashSet<String>();
        for (var circle : Circles.in(repeating)) {
            members.addAll(circle);
            for (var member : circle) {
                faults.add(fault(lines, member, "repeats itself in the end: " + told(circle)));
            }
        }
        repeating.forEach(
                (one, first) -> {
                    if (!members.contains(one) && repeating.containsKey(first)) {
                        faults.add(
                                fault(
                                        lines,
                                        one,
                                        first
                                                + " repeats another itself; link to the one that is counted"));
                    }
                });
        return faults;
    }

    private static RowFault fault(Map<String, Long> lines, String initiative, String reason) {
        return new RowFault(Objects.requireNonNull(lines.get(initiative)), INITIATIVES, reason);
    }

    private static String told(List<String> circle) {
        return String.join(" → ", circle) + " → " + circle.getFirst();
    }

    /** What a row links anew; what it leaves out of what is linked is a fault. */
    static boolean unlinks(List<Placement> present, List<Placement> said) {
        return !said.stream()
                .map(ImportRules::place)
                .toList()
                .containsAll(present.stream().map(ImportRules::place).toList());
    }

    private static String place(Placement placement) {
        return placement.plan() + "/" + placement.initiative();
    }
}
