package org.dueregard.monitoring.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Direction;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Stratification;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Answer;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Conclusion;
import org.dueregard.monitoring.statistics.DetectableRatio;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.RiskRatios;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the force by another characteristic or dimension as well: what an average over
 * either of them hides.
 *
 * @param with the other dimension
 * @param reference the intersection that the others are compared with; null where all are hidden
 */
public record Intersections(Basis basis, String with, @Nullable Place reference, List<Cell> cells) {

    /** Ratios that matter where the definition asks for a gap and not for a ratio. */
    private static final double MATTERS_ABOVE = 1.25;

    private static final double MATTERS_BELOW = 0.8;

    /** A group with a value of the other dimension. */
    public record Place(Named group, Named value) {}

    /**
     * An intersection; hidden, only its names are left.
     *
     * @param ratio to the reference; null for the reference itself
     * @param conclusion what may be said of the ratio, such as that it is too small to tell
     */
    public record Cell(
            Place place,
            boolean hidden,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable Figure rate,
            @Nullable Figure ratio,
            @Nullable Boolean tooSmallToTell,
            @Nullable String conclusion) {}

    public Intersections {
        cells = List.copyOf(cells);
    }

    static Intersections of(
            Basis basis,
            Table table,
            Stratification stratification,
            boolean suppressed,
            Function<String, Named> groupOf,
            Function<String, Named> valueOf) {
        var strata = Standardised.ofStrata(stratification);
        var suppression = suppressed ? Crossed.suppression(table, strata) : Suppression.none();
        var reference = reference(basis.definition(), strata, suppression);
        var cells = new ArrayList<Cell>();
        for (var group : table.groups()) {
            strata.forEach(
                    (value, groups) -> {
                        var result = groups.get(group);
                        if (result != null && number(result.among()) > 0) {
                            cells.add(
                                    cell(
                                            basis.definition(),
                                            new Place(groupOf.apply(group), valueOf.apply(value)),
                                            suppression.hides(value, group),
                                            new Reference(value, result),
                                            reference.orElse(null)));
                        }
                    });
        }
        return new Intersections(
                basis,
                stratification.dimension(),
                reference
                        .map(
                                each ->
                                        new Place(
                                                groupOf.apply(each.result().group()),
                                                valueOf.apply(each.value())))
                        .orElse(null),
                cells);
    }

    /** An intersection that may be compared with. */
    private record Reference(String value, GroupResult result) {
        boolean isPlacedAs(Reference other) {
            return value.equals(other.value) && result.group().equals(other.result.group());
        }
    }

    /** Of the group that is compared with, or else of any, the largest intersection. */
    private static Optional<Reference> reference(
            IndicatorDefinition definition,
            Map<String, Map<String, GroupResult>> strata,
            Suppression suppression) {
        var all = new ArrayList<Reference>();
        strata.forEach(
                (value, groups) ->
                        groups.values().stream()
                                .filter(each -> !suppression.hides(value, each.group()))
                                .filter(
                                        each ->
                                                definition.comparatorKind()
                                                                != Comparators.Kind.NAMED_GROUP
                                                        || each.group()
                                                                .equals(definition.comparator()))
                                .forEach(each -> all.add(new Reference(value, each))));
        return all.stream()
                .filter(each -> number(each.result().among()) > 0)
                .max(
                        Comparator.<Reference>comparingLong(each -> number(each.result().among()))
                                .thenComparing(Reference::value));
    }

    private static Cell cell(
            IndicatorDefinition definition,
            Place place,
            boolean hidden,
            Reference own,
            @Nullable Reference other) {
        if (hidden) {
            return new Cell(place, true, null, null, null, null, null, null);
        }
        var result = own.result();
        if (other == null || other.isPlacedAs(own)) {
            return new Cell(
                    place, false, result.events(), result.among(), result.rate(), null, null, null);
        }
        var reference = other.result();
        var ratio =
                RiskRatios.miettinenNurminen(
                        result.events(),
                        number(result.among()),
                        reference.events(),
                        number(reference.among()),
                        definition.level());
        var few =
                Math.min(result.events(), reference.events())
                        < definition.threshold().fewestEvents();
        var conclusion = conclusion(definition, result, reference, ratio);
        return new Cell(
                place,
                false,
                result.events(),
                result.among(),
                result.rate(),
                ratio,
                few || conclusion instanceof Conclusion.TooSmallToTell,
                few
                        ? "Too small to tell: fewer than %d events in either."
                                .formatted(definition.threshold().fewestEvents())
                        : conclusion.sentence());
    }

    private static Conclusion conclusion(
            IndicatorDefinition definition,
            GroupResult result,
            GroupResult reference,
            Figure ratio) {
        var below = definition.direction() == Direction.LOWER_IS_ADVERSE;
        var n1 = number(result.among());
        var n2 = number(reference.among());
        var share = (double) reference.events() / n2;
        Answer<Double> wouldShow =
                below
                        ? DetectableRatio.riskRatioBelowOne(
                                share, n1, n2, 1 - definition.level(), DetectableRatio.USUAL_POWER)
                        : DetectableRatio.riskRatioAboveOne(
                                share, n1, n2, 1 - definition.level(), DetectableRatio.USUAL_POWER);
        var limit = definition.threshold().limit();
        return Conclusion.of(
                ratio, wouldShow, limit != 1 ? limit : below ? MATTERS_BELOW : MATTERS_ABOVE);
    }

    private static long number(@Nullable Long given) {
        return given == null ? 0 : given;
    }
}
