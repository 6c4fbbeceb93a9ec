package org.dueregard.monitoring.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.dueregard.monitoring.statistics.Proportions;
import org.dueregard.monitoring.statistics.RateRatios;
import org.dueregard.monitoring.statistics.Rates;
import org.dueregard.monitoring.statistics.Representation;
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
    private final Set<String> residentsOfForce;
    private final @Nullable Table earlier;

    /**
     * @param groups the groups of the indicator's classification, in their order
     * @param events events by unit and group, the unknown among them, without a total
     * @param among residents or records, likewise; residents that are not there are missing
     * @param populationAsAt when a figure of the residents last changed; null for records
     * @param residentsOfForce units whose residents are the population of the whole force
     */
    public Table(
            IndicatorDefinition definition,
            List<String> groups,
            String forceUnit,
            Tally events,
            Tally among,
            @Nullable Instant populationAsAt,
            Set<String> residentsOfForce) {
        this(
                definition,
                groups,
                forceUnit,
                events,
                switch (definition.denominator()) {
                    case Denominator.OfRecords ignored -> Among.records(among, forceUnit);
                    case Denominator.OfPopulation ignored ->
                            Among.population(among, residentsOfForce, forceUnit);
                },
                populationAsAt,
                residentsOfForce);
    }

    Table(
            IndicatorDefinition definition,
            List<String> groups,
            String forceUnit,
            Tally events,
            Among among,
            @Nullable Instant populationAsAt,
            Set<String> residentsOfForce) {
        this.definition = definition;
        this.groups = List.copyOf(groups);
        this.forceUnit = forceUnit;
        this.events = events.withTotal(forceUnit);
        this.among = among;
        this.populationAsAt = populationAsAt;
        this.residentsOfForce = Set.copyOf(residentsOfForce);
        this.earlier = null;
    }

    private Table(
            Table of,
            IndicatorDefinition definition,
            Tally events,
            Among among,
            @Nullable Table earlier) {
        this.definition = definition;
        this.groups = of.groups;
        this.forceUnit = of.forceUnit;
        this.events = events;
        this.among = among;
        this.populationAsAt = of.populationAsAt;
        this.residentsOfForce = of.residentsOfForce;
        this.earlier = earlier;
    }

    /** The same counts as another comparator would be held against them. */
    public Table comparedAs(IndicatorDefinition otherComparator) {
        return new Table(this, otherComparator, events, among, earlier);
    }

    /**
     * The same beside an earlier period, with which each group is compared.
     *
     * @param earlierTable null where there is none that anybody stands behind
     */
    Table besides(@Nullable Table earlierTable) {
        return new Table(this, definition, events, among, earlierTable);
    }

    /** The events of both tables of one indicator, among the records of both or the residents. */
    Table plus(Table other) {
        return new Table(
                this,
                definition,
                events.plus(other.events),
                definition.denominator() instanceof Denominator.OfRecords
                        ? among.plus(other.among)
                        : among,
                earlier == null || other.earlier == null ? null : earlier.plus(other.earlier));
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
        var unknownEvents = events.count(unit, UNKNOWN);
        var unknownAmong = among.known(unit, UNKNOWN);
        var results = new ArrayList<GroupResult>();
        long totalEvents = unknownEvents;
        long totalAmong = unknownAmong;
        var complete = true;
        for (var group : groups) {
            var groupAmong = among(unit, group);
            totalEvents += events.count(unit, group);
            totalAmong += among.known(unit, group);
            complete &= groupAmong != null;
            results.add(result(unit, group));
        }
        return new UnitResult(
                unit,
                results,
                unknownEvents,
                unknownAmong,
                unknownShare(unit),
                totalEvents,
                complete ? totalAmong : null);
    }

    /** Of those who are counted, the share whose group nobody knows; 0 where nobody is. */
    private double unknownShare(String unit) {
        var ofRecords = definition.model() == Model.BINOMIAL_RISK;
        long unknown = ofRecords ? among.known(unit, UNKNOWN) : events.count(unit, UNKNOWN);
        var counted = unknown;
        for (var group : groups) {
            counted += ofRecords ? among.known(unit, group) : events.count(unit, group);
        }
        return counted == 0 ? 0 : (double) unknown / counted;
    }

    /** The figures of one group in a unit; the others' are not computed. */
    public GroupResult result(String unit, String group) {
        return result(unit, group, against(unit, group).orElse(null));
    }

    private GroupResult result(String unit, String group, @Nullable Against against) {
        var groupEvents = events.count(unit, group);
        var groupAmong = among(unit, group);
        var rate = rate(groupEvents, groupAmong);
        var crowded =
                definition.model() == Model.POISSON_RATE
                        && groupAmong != null
                        && !Rates.residentsFitAsDenominator(groupEvents, groupAmong);
        if (against == null) {
            return new GroupResult(
                    group,
                    groupEvents,
                    groupAmong,
                    rate,
                    null,
                    null,
                    null,
                    isSmall(groupEvents),
                    false,
                    crowded);
        }
        var ratio = comparison(unit, groupEvents, groupAmong, against);
        var small = isSmall(groupEvents) || isSmall(against.events());
        return new GroupResult(
                group,
                groupEvents,
                groupAmong,
                rate,
                against,
                ratio,
                worstCase(unit, groupEvents, groupAmong, against),
                small,
                !small
                        && ratio instanceof Estimate estimate
                        && definition.threshold().isPassedBy(estimate),
                crowded);
    }

    private Figure comparison(
            String unit, long groupEvents, @Nullable Long groupAmong, Against against) {
        if (definition.comparesInTime() && earlier == null) {
            return new NotEstimable(NotEstimable.Reason.NO_EARLIER_PERIOD);
        }
        var unknown =
                earlier == null
                        ? unknownShare(unit)
                        : Math.max(unknownShare(unit), earlier.unknownShare(unit));
        return 1 - unknown < definition.threshold().fewestDeclared()
                ? new NotEstimable(NotEstimable.Reason.DECLARED_BY_TOO_FEW)
                : ratio(groupEvents, groupAmong, against.events(), against.among());
    }

    /** Those whom events are set against: of a share, everybody counted whose group is known. */
    private @Nullable Long among(String unit, String group) {
        return definition.model() == Model.REPRESENTATION
                ? Long.valueOf(known(unit))
                : among.count(unit, group);
    }

    /** Residents, or records, of a group in a unit; null where they are missing. */
    public @Nullable Long population(String unit, String group) {
        return among.count(unit, group);
    }

    private long known(String unit) {
        return groups.stream().mapToLong(each -> events.count(unit, each)).sum();
    }

    /**
     * With whom the group is compared in the unit; empty for the comparator itself, and where
     * nobody is large enough to be the best.
     */
    Optional<Against> against(String unit, String group) {
        return switch (definition.comparatorKind()) {
            case NAMED_GROUP -> against(unit, group, definition.comparator());
            case BEST_GROUP -> best(unit).flatMap(best -> against(unit, group, best));
            case REST, OVERALL, BENCHMARK, PREVIOUS_PERIOD ->
                    against(unit, group, definition.comparator());
        };
    }

    /** The same with the comparator that has been settled for a greater whole. */
    Optional<Against> against(String unit, String group, String comparator) {
        return switch (definition.comparatorKind()) {
            case PREVIOUS_PERIOD ->
                    Optional.of(
                            earlier == null
                                    ? against(comparator, 0, null)
                                    : against(
                                            comparator,
                                            earlier.events.count(unit, group),
                                            earlier.among.count(unit, group)));
            case NAMED_GROUP, BEST_GROUP ->
                    group.equals(comparator)
                            ? Optional.empty()
                            : Optional.of(
                                    against(
                                            comparator,
                                            events.count(unit, comparator),
                                            among.count(unit, comparator)));
            case BENCHMARK -> Optional.of(residents(unit, group, comparator));
            case REST -> Optional.of(others(unit, group, comparator, false));
            case OVERALL -> Optional.of(others(unit, group, comparator, true));
        };
    }

    /** Everybody but the group, by counts. */
    private Against others(String unit, String group, String comparator, boolean withUnknown) {
        var itsEvents = withUnknown ? events.count(unit, UNKNOWN) : 0;
        Long itsAmong = withUnknown ? among.known(unit, UNKNOWN) : 0;
        for (var other : groups) {
            if (!other.equals(group)) {
                itsEvents += events.count(unit, other);
                var otherAmong = among.count(unit, other);
                itsAmong = itsAmong == null || otherAmong == null ? null : itsAmong + otherAmong;
            }
        }
        return against(comparator, itsEvents, itsAmong);
    }

    /** The group among all residents: what its share of those counted is set against. */
    private Against residents(String unit, String group, String comparator) {
        var ofGroup = among.count(unit, group);
        Long all = 0L;
        for (var each : groups) {
            var some = among.count(unit, each);
            all = all == null || some == null ? null : all + some;
        }
        return ofGroup == null ? against(comparator, 0, null) : against(comparator, ofGroup, all);
    }

    private Against against(String comparator, long itsEvents, @Nullable Long itsAmong) {
        return new Against(comparator, itsEvents, itsAmong, rate(itsEvents, itsAmong));
    }

    /** The group to which the unit is kindest, among those that are large enough to tell. */
    private Optional<String> best(String unit) {
        var rates = new LinkedHashMap<String, Double>();
        for (var group : groups) {
            var groupEvents = events.count(unit, group);
            if (groupEvents >= definition.threshold().fewestEvents()
                    && rate(groupEvents, among.count(unit, group)) instanceof Estimate rate) {
                rates.put(group, rate.point());
            }
        }
        return Comparators.best(rates, definition.direction() == Direction.LOWER_IS_ADVERSE);
    }

    /** The counts of the group and its comparator; empty where a population is missing. */
    public Optional<Pair> pair(String unit, String group, String comparator) {
        var groupAmong = among(unit, group);
        return against(unit, group, comparator)
                .filter(against -> groupAmong != null && against.among() != null)
                .map(
                        against ->
                                new Pair(
                                        events.count(unit, group),
                                        groupAmong == null ? 0 : groupAmong,
                                        against.events(),
                                        against.among() == null ? 0 : against.among()));
    }

    /** {@code x1} of {@code n1} against {@code x2} of {@code n2}. */
    public record Pair(long x1, long n1, long x2, long n2) {}

    public IndicatorDefinition definition() {
        return definition;
    }

    /** The groups that are told apart, in their order; the unknown are in none. */
    public List<String> groups() {
        return groups;
    }

    /** The units whose figures are judged: those where people live, or records belong. */
    public List<String> judgedUnits() {
        return units().stream()
                .filter(unit -> !Among.WITHOUT_RESIDENTS.contains(unit))
                .filter(unit -> definition.model() != Model.REPRESENTATION || known(unit) > 0)
                .toList();
    }

    /** The units that the force is made of: of its residents, or of its records. */
    public List<String> parts() {
        return units().stream()
                .filter(unit -> !isForce(unit))
                .filter(
                        unit ->
                                definition.denominator() instanceof Denominator.OfRecords
                                        || residentsOfForce.contains(unit))
                .toList();
    }

    boolean isForce(String unit) {
        return unit.equals(forceUnit);
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
        var own = Suppression.of(parts, sums);
        return definition.comparesInTime()
                ? own.besides(earlier == null ? Suppression.none() : earlier.suppression())
                : own;
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
            case BINOMIAL_RISK, REPRESENTATION ->
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
            case REPRESENTATION ->
                    n2 == 0
                            ? new NotEstimable(NotEstimable.Reason.EMPTY_DENOMINATOR)
                            : Representation.ratio(x1, n1, (double) x2 / n2, definition.level());
        };
    }

    private @Nullable Bounds worstCase(String unit, long x1, @Nullable Long n1, Against against) {
        if (definition.comparesInTime()) {
            // Those of both periods may belong to any group: the bounds would tell nothing.
            return null;
        }
        var ux = events.count(unit, UNKNOWN);
        var un = among.known(unit, UNKNOWN);
        // Everybody else has the unknown among them already.
        var held = definition.comparatorKind() == Comparators.Kind.OVERALL;
        var x2 = held ? against.events() - ux : against.events();
        var n2 = against.among();
        if (n1 == null || n2 == null) {
            return null;
        }
        return switch (definition.model()) {
            case POISSON_RATE -> UnknownBounds.ofRateRatio(x1, n1, x2, n2, ux).orElse(null);
            case REPRESENTATION ->
                    n1 + ux == 0 || x2 == 0 || n2 == 0
                            ? null
                            : new Bounds(
                                    (double) x1 / (n1 + ux) / ((double) x2 / n2),
                                    (double) (x1 + ux) / (n1 + ux) / ((double) x2 / n2));
            case BINOMIAL_RISK ->
                    UnknownBounds.ofRiskRatio(x1, n1, x2, held ? n2 - un : n2, ux, un).orElse(null);
        };
    }

    private static boolean isSmall(long count) {
        return count < Suppression.THRESHOLD;
    }
}
