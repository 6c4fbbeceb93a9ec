package org.dueregard.monitoring.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Stratification;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.Standardisation;
import org.dueregard.monitoring.statistics.Standardisation.Band;
import org.dueregard.monitoring.units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the force, made comparable within strata: what is left of a difference when the
 * groups are spread over units or ages alike.
 *
 * @param by what tells the strata
 * @param standard whom the strata are weighted by
 */
public record Standardised(Basis basis, String by, String standard, List<OfGroup> groups) {

    static final String STANDARD =
            "Everybody of known group in the figures, by stratum; a standard population by age and sex, such as the European one of 2013, is not held.";

    /**
     * A group. Where one of its strata is hidden, so is all of it; where one of another group is,
     * the figures are null that everybody is in.
     *
     * @param crude its rate, strata taken together
     * @param direct its rate if its strata were as large as those of the standard, with Dobson's
     *     limits on Byar's
     * @param directGamma the same with the limits of Fay and Feuer, which hold at few events
     * @param indirect its events over those that the rates of everybody would lead one to expect
     * @param stratified its ratio to the comparator within the strata; null where it is compared
     *     with nobody, or the comparator is hidden
     */
    public record OfGroup(
            Named group,
            boolean hidden,
            @Nullable Figure crude,
            @Nullable Figure direct,
            @Nullable Figure directGamma,
            @Nullable Figure indirect,
            @Nullable Stratified stratified,
            List<OfStratum> strata) {
        public OfGroup {
            strata = List.copyOf(strata);
        }
    }

    /**
     * A ratio over strata.
     *
     * @param crude ratio of the sums
     */
    public record Stratified(
            String comparator, @Nullable Figure crude, Stratification.Said within) {}

    /** A group in a stratum; hidden, only the names are left. */
    public record OfStratum(
            Named stratum,
            boolean hidden,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable Figure rate) {}

    public Standardised {
        groups = List.copyOf(groups);
    }

    /**
     * @param table of the month
     * @param stratification by the units of the force, or by another dimension
     * @param suppressed whether small numbers are hidden
     */
    static Standardised of(
            Basis basis,
            Table table,
            Stratification stratification,
            boolean suppressed,
            Function<String, Named> groupOf,
            Function<String, Named> stratumOf) {
        var byUnit = stratification.dimension().equals(IndicatorDefinition.UNIT);
        var strata = byUnit ? ofUnits(table) : ofStrata(stratification);
        var suppression =
                !suppressed
                        ? Suppression.none()
                        : byUnit ? table.suppression() : Crossed.suppression(table, strata);
        var groups = new ArrayList<OfGroup>();
        for (var group : table.groups()) {
            groups.add(
                    group(
                            basis.definition(),
                            table,
                            stratification,
                            strata,
                            suppression,
                            groupOf.apply(group),
                            stratumOf));
        }
        return new Standardised(basis, stratification.dimension(), STANDARD, groups);
    }

    /** The figures of each unit of the force. */
    private static Map<String, Map<String, GroupResult>> ofUnits(Table table) {
        var strata = new LinkedHashMap<String, Map<String, GroupResult>>();
        table.parts().forEach(unit -> strata.put(unit, byGroup(table, unit)));
        return strata;
    }

    /** The figures of the force in each stratum in which anything was counted. */
    static Map<String, Map<String, GroupResult>> ofStrata(Stratification stratification) {
        var strata = new LinkedHashMap<String, Map<String, GroupResult>>();
        stratification
                .strata()
                .forEach(
                        (stratum, table) -> {
                            var groups = byGroup(table, Unit.FORCE);
                            if (groups.values().stream().anyMatch(each -> among(each) > 0)) {
                                strata.put(stratum, groups);
                            }
                        });
        return strata;
    }

    private static Map<String, GroupResult> byGroup(Table table, String unit) {
        var groups = new LinkedHashMap<String, GroupResult>();
        table.result(unit).groups().forEach(each -> groups.put(each.group(), each));
        return groups;
    }

    private static OfGroup group(
            IndicatorDefinition definition,
            Table table,
            Stratification stratification,
            Map<String, Map<String, GroupResult>> strata,
            Suppression suppression,
            Named group,
            Function<String, Named> stratumOf) {
        var code = group.code();
        var shown = new ArrayList<OfStratum>();
        var bands = new ArrayList<Band>();
        var expected = 0.0;
        var hidden = hides(suppression, strata, code);
        for (var stratum : strata.entrySet()) {
            var own = stratum.getValue().get(code);
            long events = 0;
            long among = 0;
            for (var each : stratum.getValue().values()) {
                events += each.events();
                among += among(each);
            }
            if (own == null || among == 0) {
                continue;
            }
            var here = suppression.hides(stratum.getKey(), code);
            shown.add(
                    new OfStratum(
                            stratumOf.apply(stratum.getKey()),
                            here,
                            here ? null : own.events(),
                            here ? null : own.among(),
                            here ? null : own.rate()));
            bands.add(new Band(own.events(), among(own), among));
            expected += (double) among(own) * events / among;
        }
        var ofForce = table.result(Unit.FORCE, code);
        if (hidden) {
            return new OfGroup(group, true, null, null, null, null, null, shown);
        }
        // Everybody is in what follows: it would tell of those that are hidden.
        var anyHidden = strata.keySet().stream().anyMatch(suppression::hidesAnyOf);
        var anyAmongHidden = anyHidden && definition.denominator() instanceof Denominator.OfRecords;
        var observed = bands.stream().mapToDouble(Band::events).sum();
        return new OfGroup(
                group,
                false,
                ofForce.rate(),
                anyAmongHidden
                        ? null
                        : Standardisation.dobsonByar(bands, definition.per(), definition.level()),
                anyAmongHidden
                        ? null
                        : Standardisation.fayFeuer(bands, definition.per(), definition.level()),
                anyHidden
                        ? null
                        : Standardisation.indirect(
                                Math.round(observed), expected, definition.level()),
                stratified(definition, stratification, strata, suppression, ofForce),
                shown);
    }

    private static @Nullable Stratified stratified(
            IndicatorDefinition definition,
            Stratification stratification,
            Map<String, Map<String, GroupResult>> strata,
            Suppression suppression,
            GroupResult ofForce) {
        var against = ofForce.against();
        if (against == null) {
            return null;
        }
        var hidden =
                strata.keySet().stream()
                        .anyMatch(
                                stratum ->
                                        suppression.hidesComparator(
                                                definition.comparatorKind(),
                                                stratum,
                                                ofForce.group(),
                                                against.comparator()));
        Optional<Stratification.Said> said =
                hidden
                        ? Optional.empty()
                        : stratification.check(Unit.FORCE, ofForce.group(), against.comparator());
        return said.map(within -> new Stratified(against.comparator(), ofForce.ratio(), within))
                .orElse(null);
    }

    /** Any stratum, or the sum, could be had from the others and a figure over all of them. */
    private static boolean hides(
            Suppression suppression, Map<String, Map<String, GroupResult>> strata, String group) {
        return suppression.hides(Unit.FORCE, group)
                || strata.keySet().stream().anyMatch(each -> suppression.hides(each, group));
    }

    private static long among(GroupResult result) {
        return result.among() == null ? 0 : result.among();
    }
}
