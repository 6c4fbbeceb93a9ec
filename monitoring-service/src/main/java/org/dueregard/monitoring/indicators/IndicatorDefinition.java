package org.dueregard.monitoring.indicators;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.classifications.Mapping.Reference;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Persistence;
import org.jspecify.annotations.Nullable;

/**
 * A version of an indicator.
 *
 * @param characteristic the protected characteristic that it looks at
 * @param dimension the dimension of the dataset's cells that tells the groups
 * @param mapping from the codes of the dimension to the groups; null where the codes are the groups
 * @param mappingVersion the first where a definition that has a mapping does not say it
 * @param classification the classification that the groups belong to; the dimension itself where
 *     its codes belong to none
 * @param classificationVersion where no mapping leads to one; the first if it is not said
 * @param merged groups that are looked at as one, by its name; the others stand for themselves
 * @param numerator conditions that an event meets
 * @param per the rate is per so many: 1,000 residents, 100 searches
 * @param level confidence level of every interval
 * @param comparatorKind with whom a group is compared
 * @param comparator the group that is compared with, or what the others are called together
 * @param direction which way a difference is adverse
 * @param strata what the figures are compared within before a disparity is drawn: dimensions of the
 *     cells, or {@link #UNIT}, the units of the force
 * @param alertGroups groups for which a disparity is drawn; the others are judged and shown only
 * @param alertUnits units for which a disparity is drawn
 * @param persistence in how many of the latest months a signal has to stand
 * @param accountablePost the post that answers for it where no assessment names another
 */
public record IndicatorDefinition(
        String indicator,
        int version,
        String title,
        String rateTitle,
        String characteristic,
        String dataset,
        int datasetVersion,
        Model model,
        String dimension,
        @Nullable String mapping,
        @Nullable Integer mappingVersion,
        String classification,
        @Nullable Integer classificationVersion,
        Map<String, List<String>> merged,
        List<Condition> numerator,
        Denominator denominator,
        int per,
        double level,
        Comparators.Kind comparatorKind,
        String comparator,
        Direction direction,
        List<String> strata,
        List<String> alertGroups,
        List<String> alertUnits,
        Threshold threshold,
        Persistence persistence,
        String accountablePost,
        List<String> caveats) {

    /** With the month before, where a group is compared with itself. */
    public static final String PREVIOUS_MONTH = "previous-month";

    /** With the same month of the year before: what comes with the season is in both. */
    public static final String YEAR_BEFORE = "year-before";

    /** Figures of the force are compared within its units. */
    public static final String UNIT = "unit";

    /** A definition of before these were said compares with a group, and asks for one month. */
    public IndicatorDefinition {
        merged = merged == null ? Map.of() : Map.copyOf(merged);
        numerator = List.copyOf(numerator);
        comparatorKind = comparatorKind == null ? Comparators.Kind.NAMED_GROUP : comparatorKind;
        comparator = comparator == null ? together(comparatorKind) : comparator;
        direction = direction == null ? Direction.HIGHER_IS_ADVERSE : direction;
        strata = strata == null ? List.of() : List.copyOf(strata);
        alertGroups = List.copyOf(alertGroups);
        alertUnits = List.copyOf(alertUnits);
        persistence = persistence == null ? new Persistence(1, 1) : persistence;
        caveats = List.copyOf(caveats);
    }

    /** The same with other thresholds: what they would say is looked at before they hold. */
    public IndicatorDefinition with(Threshold otherThreshold, Persistence otherPersistence) {
        return new IndicatorDefinition(
                indicator,
                version,
                title,
                rateTitle,
                characteristic,
                dataset,
                datasetVersion,
                model,
                dimension,
                mapping,
                mappingVersion,
                classification,
                classificationVersion,
                merged,
                numerator,
                denominator,
                per,
                level,
                comparatorKind,
                comparator,
                direction,
                strata,
                alertGroups,
                alertUnits,
                otherThreshold,
                otherPersistence,
                accountablePost,
                caveats);
    }

    /** The same with the versions that it is to stay with, as far as it does not name them. */
    IndicatorDefinition pinned(
            @Nullable Integer latestMapping, @Nullable Integer latestClassification) {
        return new IndicatorDefinition(
                indicator,
                version,
                title,
                rateTitle,
                characteristic,
                dataset,
                datasetVersion,
                model,
                dimension,
                mapping,
                mappingVersion == null ? latestMapping : mappingVersion,
                classification,
                classificationVersion == null ? latestClassification : classificationVersion,
                merged,
                numerator,
                denominator,
                per,
                level,
                comparatorKind,
                comparator,
                direction,
                strata,
                alertGroups,
                alertUnits,
                threshold,
                persistence,
                accountablePost,
                caveats);
    }

    /** The mapping in the version that the definition stays with; empty where there is none. */
    public Optional<Reference> mappingUsed() {
        return mapping == null
                ? Optional.empty()
                : Optional.of(new Reference(mapping, orFirst(mappingVersion)));
    }

    /** The classification in the version that the definition stays with, without a mapping. */
    public Reference classificationUsed() {
        return new Reference(classification, orFirst(classificationVersion));
    }

    /** What was defined before versions were named was defined when there was one of each. */
    private static int orFirst(@Nullable Integer version) {
        return version == null ? 1 : version;
    }

    /** Whether a disparity may be drawn for the group in the unit. */
    public boolean alertsFor(String group, String unit) {
        return alertGroups.contains(group) && alertUnits.contains(unit);
    }

    /** The groups of a classification as the indicator tells them apart, merged ones first. */
    Classification groupsOf(Classification classification) {
        var inOther = merged.values().stream().flatMap(List::stream).toList();
        var codes = new ArrayList<Classification.Code>();
        new TreeMap<>(merged)
                .keySet()
                .forEach(name -> codes.add(new Classification.Code(name, name, null, null)));
        classification.codes().stream()
                .filter(Classification.Code::isGroup)
                .filter(code -> !inOther.contains(code.code()))
                .forEach(codes::add);
        return new Classification(
                classification.name(),
                classification.version(),
                classification.description(),
                classification.source(),
                codes);
    }

    /** The codes of a field that belong to no classification, as the groups that they are. */
    static Classification codesOf(Field field) {
        return new Classification(
                field.name(),
                1,
                "Codes of " + field.name(),
                "The dataset",
                field.codes().keySet().stream()
                        .filter(code -> !field.undeclared().contains(code))
                        .sorted()
                        .map(code -> new Classification.Code(code, code, null, null))
                        .toList());
    }

    /** The same as a version of its own. */
    public IndicatorDefinition asVersion(int otherVersion) {
        return new IndicatorDefinition(
                indicator,
                otherVersion,
                title,
                rateTitle,
                characteristic,
                dataset,
                datasetVersion,
                model,
                dimension,
                mapping,
                mappingVersion,
                classification,
                classificationVersion,
                merged,
                numerator,
                denominator,
                per,
                level,
                comparatorKind,
                comparator,
                direction,
                strata,
                alertGroups,
                alertUnits,
                threshold,
                persistence,
                accountablePost,
                caveats);
    }

    /** The same, its groups compared with another: what that would say is looked at only. */
    public IndicatorDefinition comparedWith(
            Comparators.Kind otherKind, @Nullable String otherComparator) {
        return new IndicatorDefinition(
                indicator,
                version,
                title,
                rateTitle,
                characteristic,
                dataset,
                datasetVersion,
                model,
                dimension,
                mapping,
                mappingVersion,
                classification,
                classificationVersion,
                merged,
                numerator,
                denominator,
                per,
                level,
                otherKind,
                otherComparator == null ? together(otherKind) : otherComparator,
                direction,
                strata,
                alertGroups.stream().filter(group -> !group.equals(otherComparator)).toList(),
                alertUnits,
                threshold,
                persistence,
                accountablePost,
                caveats);
    }

    /** Whether a group is compared with itself in an earlier month. */
    public boolean comparesInTime() {
        return comparatorKind == Comparators.Kind.PREVIOUS_PERIOD;
    }

    /** The month that a month is compared with; empty where groups are compared within it. */
    public Optional<YearMonth> before(YearMonth month) {
        return comparesInTime() ? Optional.of(month.minusMonths(monthsApart())) : Optional.empty();
    }

    /** The month that is compared with this one; empty where groups are compared within it. */
    public Optional<YearMonth> after(YearMonth month) {
        return comparesInTime() ? Optional.of(month.plusMonths(monthsApart())) : Optional.empty();
    }

    private int monthsApart() {
        return comparator.equals(YEAR_BEFORE) ? 12 : 1;
    }

    /** What whoever is compared with is called where it is no group. */
    public static String together(Comparators.Kind kind) {
        return switch (kind) {
            case BEST_GROUP -> "best group";
            case REST -> "all other groups";
            case OVERALL -> "everybody else, the unknown among them";
            case BENCHMARK -> "its share of the population";
            case PREVIOUS_PERIOD -> PREVIOUS_MONTH;
            case NAMED_GROUP ->
                    throw new IllegalArgumentException("names no group to compare with");
        };
    }
}
