package org.dueregard.monitoring.indicators.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.PeriodState;
import org.dueregard.monitoring.dipsamples.Confidence;
import org.dueregard.monitoring.dipsamples.Reliance;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.indicators.UnitResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator in a month: counts, rates, ratios and intervals together, and what to know. */
@Schema(name = "MonitoringResults")
public record ResultsView(
        String indicator,
        int definitionVersion,
        String title,
        String rateTitle,
        String period,
        PeriodState periodState,
        @Schema(description = "When the figures of the month last changed") Instant dataAsAt,
        @Schema(
                        description =
                                "When a figure of the population last changed that events are set against; null where they are set against records")
                @Nullable Instant populationAsAt,
        @Schema(
                        description =
                                "What is not held of the population; no rate of these units stands on it")
                List<MissingPopulationView> missingPopulation,
        String comparator,
        IndicatorView.ThresholdView threshold,
        @Schema(description = "True where small numbers are hidden from this caller")
                boolean suppressed,
        @Schema(
                        description =
                                "Whether the flags that it relies on are right, by dip samples; null where it relies on none")
                @Nullable Confidence confidence,
        List<String> caveats,
        List<UnitResultView> units) {

    /** The groups of a unit of whom nobody has said how many there are. */
    @Schema(name = "MonitoringMissingPopulation")
    public record MissingPopulationView(String unit, String name, List<String> groups) {}

    /** The figures of a unit. */
    @Schema(name = "MonitoringUnitResult")
    public record UnitResultView(
            String unit,
            String name,
            @Schema(description = "Null where hidden") @Nullable Long events,
            @Schema(
                            description =
                                    "Residents or records; null where hidden, or where any is missing")
                    @Nullable Long among,
            @Schema(
                            description =
                                    "Share of those counted whose group is known; below the threshold's fewestDeclared groups are not compared; null where hidden")
                    @Nullable Double declared,
            UnknownView unknown,
            List<GroupResultView> groups) {}

    /** Those whose group nobody knows; they are in no group. */
    @Schema(name = "MonitoringUnknown")
    public record UnknownView(
            boolean suppressed,
            @Nullable Long events,
            @Schema(description = "Null for a population, which has no unknown")
                    @Nullable Long among,
            @Schema(description = "Their share in everything counted") @Nullable Double share) {}

    /** The figures of a group; hidden, only its name is left. */
    @Schema(name = "MonitoringGroupResult")
    public record GroupResultView(
            String group,
            String name,
            boolean suppressed,
            @Nullable Long events,
            @Schema(description = "Null where hidden, or where the population is missing")
                    @Nullable Long among,
            @Nullable FigureView rate,
            @Schema(description = "To the comparator's rate; null for the comparator itself")
                    @Nullable FigureView ratio,
            @Schema(description = "The ratio, whatever group the unknown belong to")
                    @Nullable BoundsView worstCase,
            @Schema(description = "Too few events to conclude anything")
                    @Nullable Boolean smallNumber,
            @Nullable Boolean passesThreshold,
            @Schema(
                            description =
                                    "More events than residents: most of them happened to others, and the rate says little")
                    @Nullable Boolean moreEventsThanResidents) {}

    /** Lowest and highest value; no probability is attached to what lies between. */
    @Schema(name = "MonitoringBounds")
    public record BoundsView(double lower, @Nullable Double upper) {}

    static ResultsView from(
            IndicatorDefinition definition,
            Period period,
            Table table,
            List<String> units,
            Suppression suppression,
            boolean suppressed,
            Optional<Reliance> reliance,
            Function<String, String> nameOfUnit,
            Function<String, String> nameOfGroup) {
        return new ResultsView(
                definition.indicator(),
                definition.version(),
                definition.title(),
                definition.rateTitle(),
                period.id().month(),
                period.state(),
                period.dataChangedAt(),
                table.populationAsAt(),
                table.missingPopulation(units).stream()
                        .map(
                                missing ->
                                        new MissingPopulationView(
                                                missing.unit(),
                                                nameOfUnit.apply(missing.unit()),
                                                missing.groups()))
                        .toList(),
                definition.comparator(),
                IndicatorView.ThresholdView.from(definition.threshold()),
                suppressed,
                reliance.map(Reliance::confidence).orElse(null),
                Stream.concat(
                                definition.caveats().stream(),
                                reliance.map(Reliance::because).orElse(List.of()).stream())
                        .toList(),
                units.stream()
                        .map(table::result)
                        .map(
                                result ->
                                        unit(
                                                definition,
                                                result,
                                                suppression,
                                                nameOfUnit.apply(result.unit()),
                                                nameOfGroup))
                        .toList());
    }

    private static UnitResultView unit(
            IndicatorDefinition definition,
            UnitResult result,
            Suppression suppression,
            String name,
            Function<String, String> nameOfGroup) {
        var unit = result.unit();
        var anyHidden = suppression.hidesAnyOf(unit);
        var unknownHidden = suppression.hides(unit, Table.UNKNOWN);
        return new UnitResultView(
                unit,
                name,
                anyHidden ? null : result.totalEvents(),
                anyHidden ? null : result.totalAmong(),
                anyHidden ? null : 1 - result.unknownShare(),
                new UnknownView(
                        unknownHidden,
                        unknownHidden ? null : result.unknownEvents(),
                        unknownHidden || result.unknownAmong() == 0 ? null : result.unknownAmong(),
                        anyHidden ? null : result.unknownShare()),
                result.groups().stream()
                        .map(
                                group ->
                                        group(
                                                group,
                                                nameOfGroup.apply(group.group()),
                                                suppression.hides(unit, group.group()),
                                                group.against() != null
                                                        && suppression.hidesComparator(
                                                                definition.comparatorKind(),
                                                                unit,
                                                                group.group(),
                                                                group.against().comparator()),
                                                unknownHidden))
                        .toList());
    }

    /** Nothing that was computed from a hidden count is shown. */
    private static GroupResultView group(
            GroupResult result,
            String name,
            boolean hidden,
            boolean comparatorHidden,
            boolean unknownHidden) {
        if (hidden) {
            return new GroupResultView(
                    result.group(), name, true, null, null, null, null, null, null, null, null);
        }
        var ratio = comparatorHidden ? null : result.ratio();
        var worstCase = comparatorHidden || unknownHidden ? null : result.worstCase();
        return new GroupResultView(
                result.group(),
                name,
                false,
                result.events(),
                result.among(),
                FigureView.from(result.rate()),
                ratio == null ? null : FigureView.from(ratio),
                worstCase == null
                        ? null
                        : new BoundsView(worstCase.lower(), FigureView.finite(worstCase.upper())),
                comparatorHidden ? null : result.smallNumber(),
                comparatorHidden ? null : result.passesThreshold(),
                result.moreEventsThanResidents());
    }
}
