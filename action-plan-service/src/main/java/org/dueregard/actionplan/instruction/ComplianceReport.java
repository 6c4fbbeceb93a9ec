package org.dueregard.actionplan.instruction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.actionplan.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How units complied with an instruction when a day was over, by what was found last at each.
 *
 * @param lines one for each unit, in the order of their codes
 */
public record ComplianceReport(LocalDate asAt, List<Line> lines) {

    /**
     * One unit.
     *
     * @param last what was found last; null where nobody had looked
     */
    public record Line(String unit, String name, @Nullable ComplianceCheck last) {}

    static ComplianceReport of(
            Collection<Unit> units, Collection<ComplianceCheck> checks, LocalDate day) {
        var last =
                checks.stream()
                        .filter(each -> !each.checkedOn().isAfter(day))
                        .collect(
                                Collectors.toMap(
                                        ComplianceCheck::unit,
                                        each -> each,
                                        (one, other) ->
                                                LATEST.compare(one, other) >= 0 ? one : other));
        return new ComplianceReport(
                day,
                units.stream()
                        .map(unit -> new Line(unit.code(), unit.name(), last.get(unit.code())))
                        .toList());
    }

    private static final Comparator<ComplianceCheck> LATEST =
            Comparator.comparing(ComplianceCheck::checkedOn)
                    .thenComparing(ComplianceCheck::recordedAt)
                    .thenComparing(ComplianceCheck::id);

    /** How many units comply, comply in part, or do not. */
    public SortedMap<Compliance, Long> counts() {
        var counts = new TreeMap<Compliance, Long>();
        for (var compliance : Compliance.values()) {
            counts.put(compliance, 0L);
        }
        lines.stream()
                .map(Line::last)
                .forEach(
                        each -> {
                            if (each != null) {
                                counts.merge(each.compliance(), 1L, Long::sum);
                            }
                        });
        return counts;
    }

    /** Units at which nobody had looked. */
    public List<Line> unchecked() {
        return lines.stream().filter(each -> each.last() == null).toList();
    }
}
