package org.dueregard.monitoring.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.dueregard.monitoring.statistics.Proportions;
import org.dueregard.monitoring.statistics.RateRatios;
import org.dueregard.monitoring.statistics.Rates;
import org.dueregard.monitoring.statistics.RiskRatios;
import org.dueregard.monitoring.statistics.UnknownBounds;
import org.jspecify.annotations.Nullable;

/**
 * The counts of an indicator in a month, by unit and group, and what follows from them. Nothing
 * here reads a database: from the same counts always the same figures.
 */
public final class Table {
    /** The group of those whose group nobody knows. */
    public static final String UNKNOWN = "unknown";

    private final IndicatorDefinition definition;
    private final List<String> groups;
    private final String forceUnit;
    private final Tally events;
    private final Among among;
    private final @Nullable Instant populationAsAt;

    /**
     * @param groups the groups of the indicator's classification, in their order
     * @param events events by unit and group, the unknown among them, without a total
     * @param among residents or records, likewise; residents that are not there are missing
     * @param populationAsAt when a figure of the residents last changed; null for records
     * @param residentsOfForce units whose residents are the population of the whole force
     */
    Table(
            IndicatorDefinition definition,
            List<String> groups,
            String forceUnit,
            Tally events,
            Tally among,
            @Nullable Instant populationAsAt,
            Set<String> residentsOfForce) {
        this.definition = definition;
        this.groups = List.copyOf(groups);
        this.forceUnit = forceUnit;
        this.events = events.withTotal(forceUnit);
        this.among =
                switch (definition.denominator()) {
                    case Denominator.OfRecords ignored -> Among.records(among, forceUnit);
                    case Denominator.OfPopulation ignored ->
                            Among.population(among, residentsOfForce, forceUnit);
                };
        this.populationAsAt = populationAsAt;
    }

    /** When a figure of the population last changed; null where events are set against records. */
    public @Nullable Instant populationAsAt() {
        return populationAsAt;
    }

    /** What is missing of the population for the figures of these units; of records nothing is. */
    public List<MissingPopulation> missingPopulation(Collection<String> units) {
        return among.missing(units, groups);
    }

    /** The units in which anything was counted, or anybody lives, the force first. */
    public List<String> units() {
        var units = new TreeSet<>(among.units());
        units.addAll(events.units());
        units.remove(forceUnit);
        var all = new ArrayList<String>();
        all.add(forceUnit);
        all.addAll(units);
        return all;
    }

    /** The figures of a unit. */
    public UnitResult result(String unit) {
        var comparatorEvents = events.count(unit, definition.comparator());
        var comparatorAmong = among.count(unit, definition.comparator());
        var unknownEvents = events.count(unit, UNKNOWN);
        var unknownAmong = among.known(unit, UNKNOWN);
        var results = new ArrayList<GroupResult>();
        long totalEvents = unknownEvents;
        long totalAmong = unknownAmong;
        var complete = true;
        for (var group : groups) {
            var groupEvents = events.count(unit, group);
            var groupAmong = among.count(unit, group);
            totalEvents += groupEvents;
            totalAmong += among.known(unit, group);
            complete &= groupAmong != null;
            var isComparator = group.equals(definition.comparator());
            var small = isSmall(groupEvents) || isSmall(comparatorEvents);
            var ratio =
                    isComparator
                            ? null
                            : ratio(groupEvents, groupAmong, comparatorEvents, comparatorAmong);
            results.add(
                    new GroupResult(
                            group,
                            groupEvents,
                            groupAmong,
                            rate(groupEvents, groupAmong),
                            ratio,
                            isComparator
                                    ? null
                                    : worstCase(
                                            groupEvents,
                                            groupAmong,
                                            comparatorEvents,
                                            comparatorAmong,
                                            unknownEvents,
                                            unknownAmong),
                            small,
                            !small
                                    && ratio instanceof Estimate estimate
                                    && definition.threshold().isPassedBy(estimate),
                            definition.model() == Model.POISSON_RATE
                                    && groupAmong != null
                                    && !Rates.residentsFitAsDenominator(groupEvents, groupAmong)));
        }
        var counted = definition.model() == Model.BINOMIAL_RISK ? totalAmong : totalEvents;
        var unknown = definition.model() == Model.BINOMIAL_RISK ? unknownAmong : unknownEvents;
        return new UnitResult(
                unit,
                results,
                unknownEvents,
                unknownAmong,
                counted == 0 ? 0 : (double) unknown / counted,
                totalEvents,
                complete ? totalAmong : null);
    }

    /** What has to be hidden from those who may not see small numbers. */
    public Suppression suppression() {
        var parts = new ArrayList<Suppression.Cell>();
        var sums = new ArrayList<Suppression.Cell>();
        for (var unit : units()) {
            var cells = unit.equals(forceUnit) ? sums : parts;
            groups.forEach(group -> cells.add(cell(unit, group)));
            cells.add(cell(unit, UNKNOWN));
        }
        return Suppression.of(parts, sums);
    }

    private Suppression.Cell cell(String unit, String group) {
        return new Suppression.Cell(
                unit,
                group,
                events.count(unit, group),
                definition.model() == Model.BINOMIAL_RISK ? among.known(unit, group) : 0);
    }

    private Figure rate(long x, @Nullable Long n) {
        if (n == null) {
            return new NotEstimable(NotEstimable.Reason.UNKNOWN_DENOMINATOR);
        }
        return switch (definition.model()) {
            case POISSON_RATE -> Rates.rate(x, n, definition.per(), definition.level());
            case BINOMIAL_RISK ->
                    switch (Proportions.wilson(x, n, definition.level())) {
                        case Estimate estimate -> estimate.times(definition.per());
                        case Figure other -> other;
                    };
        };
    }

    private Figure ratio(long x1, @Nullable Long n1, long x2, @Nullable Long n2) {
        if (n1 == null || n2 == null) {
            return new NotEstimable(NotEstimable.Reason.UNKNOWN_DENOMINATOR);
        }
        return switch (definition.model()) {
            case POISSON_RATE -> RateRatios.exact(x1, n1, x2, n2, definition.level());
            case BINOMIAL_RISK -> RiskRatios.miettinenNurminen(x1, n1, x2, n2, definition.level());
        };
    }

    private @Nullable Bounds worstCase(
            long x1, @Nullable Long n1, long x2, @Nullable Long n2, long ux, long un) {
        if (n1 == null || n2 == null) {
            return null;
        }
        return switch (definition.model()) {
            case POISSON_RATE -> UnknownBounds.ofRateRatio(x1, n1, x2, n2, ux).orElse(null);
            case BINOMIAL_RISK -> UnknownBounds.ofRiskRatio(x1, n1, x2, n2, ux, un).orElse(null);
        };
    }

    private static boolean isSmall(long count) {
        return count < Suppression.THRESHOLD;
    }
}
