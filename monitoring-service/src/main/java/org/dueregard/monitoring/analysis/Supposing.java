package org.dueregard.monitoring.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import org.dueregard.monitoring.indicators.Against;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/** Answers what a month would say under another comparator; it is kept nowhere. */
@ApplicationScoped
public class Supposing {
    private final Indicators indicators;
    private final Analysing analysing;
    private final Units units;
    private final Sources sources;

    Supposing(Indicators indicators, Analysing analysing, Units units, Sources sources) {
        this.indicators = indicators;
        this.analysing = analysing;
        this.units = units;
        this.sources = sources;
    }

    /**
     * Another comparator.
     *
     * @param comparator of NAMED_GROUP only
     */
    public record Supposed(
            String indicator,
            @Nullable YearMonth period,
            String unit,
            Comparators.@Nullable Kind kind,
            @Nullable String comparator) {}

    /** What a month would say beside another comparator; it is kept nowhere. */
    @Transactional
    public WhatIf whatIf(Supposed asked, Caller by) {
        sources.asAtOneInstant();
        var definition = indicators.require(asked.indicator());
        var rules = new AnalysisRules();
        rules.unit(asked.unit(), units.knows(asked.unit()));
        var month = sources.month(rules, definition, asked.period());
        var supposed = supposed(rules, definition, asked);
        rules.refuseIfAny();
        if (month == null || supposed == null) {
            throw new IllegalStateException("looked at before");
        }
        var defined = analysing.tabulate(definition, month.id().yearMonth());
        var other = defined.comparedAs(supposed);
        if (other.result(asked.unit()).groups().stream()
                .map(GroupResult::against)
                .allMatch(Supposing::isNobody)) {
            rules.wrong(
                    "comparator",
                    "has nobody in %s in %s; ask for another, or another unit"
                            .formatted(asked.unit(), month.id().month()));
        }
        rules.refuseIfAny();
        return WhatIf.of(
                sources.basis(defined, List.of(month), !by.has(Roles.ANALYST)),
                defined,
                other,
                sources.unit(asked.unit()),
                Sources.suppression(defined, by),
                sources.groups(definition));
    }

    private static boolean isNobody(@Nullable Against against) {
        return against == null || against.among() == null || against.among() == 0;
    }

    private @Nullable IndicatorDefinition supposed(
            AnalysisRules rules, IndicatorDefinition definition, Supposed asked) {
        var kind = asked.kind();
        if (kind == null) {
            rules.wrong(
                    "comparatorKind",
                    "is required: NAMED_GROUP with a comparator, BEST_GROUP, REST, OVERALL or, for a share, BENCHMARK");
            return null;
        }
        if (kind == Comparators.Kind.PREVIOUS_PERIOD) {
            rules.wrong("comparatorKind", "is one within a month");
            return null;
        }
        if ((kind == Comparators.Kind.NAMED_GROUP) != (asked.comparator() != null)) {
            rules.wrong(
                    "comparator",
                    kind == Comparators.Kind.NAMED_GROUP
                            ? "is required: one of " + analysing.groups(definition).groups()
                            : "is for NAMED_GROUP only");
            return null;
        }
        var supposed = definition.comparedWith(kind, asked.comparator());
        for (var violation : indicators.violations(supposed)) {
            rules.wrong(
                    violation.pointer().equals("/comparatorKind") ? "comparatorKind" : "comparator",
                    violation.message());
        }
        return supposed;
    }
}
