package org.dueregard.monitoring.analysis;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What may be asked of an indicator; whatever may not is told all at once, with what there is. */
final class AnalysisRules {
    /** Ten years. */
    static final int MOST_MONTHS = 120;

    private final List<Violation> violations = new ArrayList<>();

    void wrong(String parameter, String message) {
        violations.add(Violation.at("query:" + parameter, message));
    }

    /** Refuses with everything that was wrong. */
    void refuseIfAny() {
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations);
        }
    }

    void group(@Nullable String group, Collection<String> groups) {
        if (group == null) {
            wrong("group", "is required: one of " + new TreeSet<>(groups));
        } else if (!groups.contains(group)) {
            wrong("group", "is one of " + new TreeSet<>(groups));
        }
    }

    void unit(String unit, boolean known) {
        if (!known) {
            wrong("unit", "is the code of a unit, such as FORCE or E09000022; see /v1/units");
        }
    }

    /** Whether there are months to look for. */
    boolean months(@Nullable YearMonth from, @Nullable YearMonth to) {
        if (from == null) {
            wrong("from", "is required: the first month, such as 2016-01");
        }
        if (to == null) {
            wrong("to", "is required: the last month, such as 2016-12");
        }
        if (from == null || to == null) {
            return false;
        }
        if (from.isAfter(to)) {
            wrong("from", "is after to; the first month comes first");
            return false;
        }
        if (ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
            wrong("to", "is the last of %d months at most".formatted(MOST_MONTHS));
            return false;
        }
        return true;
    }

    /** Whether there is a month to look for. */
    boolean month(@Nullable YearMonth period) {
        if (period == null) {
            wrong("period", "is required: a month, such as 2016-06");
        }
        return period != null;
    }

    void noFigures(String parameter, String dataset) {
        wrong(
                parameter,
                "has no figures of %s; send them first, or see /v1/datasets/%s/periods"
                        .formatted(dataset, dataset));
    }

    /** What the groups may be looked at within. */
    void stratum(
            String parameter,
            @Nullable String dimension,
            IndicatorDefinition definition,
            DatasetDefinition dataset,
            boolean orUnit) {
        var may = new TreeSet<String>();
        if (definition.denominator() instanceof Denominator.OfRecords(var where)) {
            may.addAll(dataset.cells());
            may.remove(definition.dimension());
            // Within what makes a record an event, all or none of them are.
            definition.numerator().stream()
                    .filter(condition -> !where.contains(condition))
                    .map(Condition::dimension)
                    .forEach(may::remove);
        }
        if (orUnit && definition.model() != Model.REPRESENTATION) {
            may.add(IndicatorDefinition.UNIT);
        }
        if (dimension != null && may.contains(dimension)) {
            return;
        }
        if (may.isEmpty()) {
            wrong(
                    parameter,
                    "is nothing that this indicator can be told apart by: its population is known by group only");
        } else {
            wrong(parameter, (dimension == null ? "is required: one of " : "is one of ") + may);
        }
    }
}
