package org.dueregard.monitoring.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Against;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A month under another comparator, beside what the definition says. It is kept nowhere, and no
 * disparity is drawn from it.
 */
public record WhatIf(Basis basis, IndicatorDefinition supposed, Named unit, List<OfGroup> groups) {

    /** A group; hidden, only its name is left. */
    public record OfGroup(
            Named group,
            boolean hidden,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable Figure rate,
            Side defined,
            Side supposed) {}

    /**
     * The group beside one comparator; all null for the comparator itself, and where it is hidden.
     *
     * @param passesThreshold whether the ratio alone would call for a disparity
     */
    public record Side(
            @Nullable String comparator,
            @Nullable Figure comparatorRate,
            @Nullable Figure ratio,
            @Nullable Boolean passesThreshold,
            @Nullable Boolean smallNumber) {
        private static final Side NONE = new Side(null, null, null, null, null);
    }

    public WhatIf {
        groups = List.copyOf(groups);
    }

    static WhatIf of(
            Basis basis,
            Table defined,
            Table supposed,
            Named unit,
            Suppression suppression,
            Function<String, Named> groupOf) {
        var groups = new ArrayList<OfGroup>();
        var others = supposed.result(unit.code());
        for (var group : defined.result(unit.code()).groups()) {
            var hidden = suppression.hides(unit.code(), group.group());
            groups.add(
                    new OfGroup(
                            groupOf.apply(group.group()),
                            hidden,
                            hidden ? null : group.events(),
                            hidden ? null : group.among(),
                            hidden ? null : group.rate(),
                            side(defined.definition(), unit.code(), group, suppression),
                            side(
                                    supposed.definition(),
                                    unit.code(),
                                    others.group(group.group()),
                                    suppression)));
        }
        return new WhatIf(basis, supposed.definition(), unit, groups);
    }

    private static Side side(
            IndicatorDefinition definition,
            String unit,
            GroupResult group,
            Suppression suppression) {
        var against = group.against();
        if (against == null || isHidden(definition, unit, group, against, suppression)) {
            return Side.NONE;
        }
        return new Side(
                against.comparator(),
                against.rate(),
                group.ratio(),
                group.passesThreshold(),
                group.smallNumber());
    }

    private static boolean isHidden(
            IndicatorDefinition definition,
            String unit,
            GroupResult group,
            Against against,
            Suppression suppression) {
        return suppression.hides(unit, group.group())
                || suppression.hidesComparator(
                        definition.comparatorKind(), unit, group.group(), against.comparator());
    }
}
