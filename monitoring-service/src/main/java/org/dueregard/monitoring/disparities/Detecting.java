package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.monitoring.certification.PeriodCertified;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.UnitResult;
import org.dueregard.monitoring.policies.IndicatorLink;
import org.dueregard.monitoring.policies.IndicatorsLinked;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws disparities from certified figures: each once, however often they are computed. */
@ApplicationScoped
public class Detecting {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Caller SYSTEM = Caller.system("monitoring");

    private final Indicators indicators;
    private final Analysing analysing;
    private final Periods periods;
    private final Policies policies;
    private final Disparities disparities;
    private final Evaluations evaluations;
    private final Journal journal;
    private final InstantSource clock;
    private final Period deadline;

    Detecting(
            Indicators indicators,
            Analysing analysing,
            Periods periods,
            Policies policies,
            Disparities disparities,
            Evaluations evaluations,
            Journal journal,
            InstantSource clock,
            @ConfigProperty(name = "dueregard.disparity.explain-or-reform-within")
                    Period deadline) {
        this.indicators = indicators;
        this.analysing = analysing;
        this.periods = periods;
        this.policies = policies;
        this.disparities = disparities;
        this.evaluations = evaluations;
        this.journal = journal;
        this.clock = clock;
        this.deadline = deadline;
    }

    /** Computes an indicator for a certified month, at an analyst's wish. */
    @Transactional
    public Evaluation evaluate(String indicator, YearMonth month, Caller by) {
        by.requireRole("analyst");
        return evaluate(indicators.require(indicator), month, by);
    }

    /** A month was certified: every indicator of its dataset is computed. */
    void on(@Observes PeriodCertified certified) {
        for (var definition : indicators.of(certified.period().dataset())) {
            evaluate(definition, certified.period().yearMonth(), SYSTEM);
        }
    }

    /** The assessments behind indicators have changed: those that are new are told what is open. */
    void on(@Observes IndicatorsLinked linked) {
        for (var indicator : linked.indicators()) {
            disparities.lockEvaluation(indicator);
            for (var disparity : disparities.findOpen(indicator)) {
                disparity
                        .linked(links(indicator, disparity.accountablePost()))
                        .ifPresent(
                                fact ->
                                        journal.record(
                                                fact, SYSTEM, "An assessment was signed off."));
            }
        }
    }

    private Evaluation evaluate(IndicatorDefinition definition, YearMonth month, Caller by) {
        var period = periods.requireLocked(definition.dataset(), month);
        if (!period.isCertified()) {
            throw DomainException.brokenRule(
                    "period-not-certified",
                    "The sender has not certified %s of %s: no disparity is drawn from figures that nobody stands behind."
                            .formatted(month, definition.dataset()),
                    List.of(Violation.at("/period", "is not certified")));
        }
        disparities.lockEvaluation(definition.indicator());
        var table = analysing.tabulate(definition, month);
        var opened = new ArrayList<UUID>();
        var stillOpen = new ArrayList<UUID>();
        for (var unit : definition.alertUnits()) {
            var result = table.result(unit);
            for (var group : definition.alertGroups()) {
                figures(definition, month, result, group, period.dataChangedAt())
                        .ifPresent(
                                figures ->
                                        judge(
                                                definition,
                                                unit,
                                                group,
                                                figures,
                                                by,
                                                opened,
                                                stillOpen));
            }
        }
        var evaluation =
                new Evaluation(
                        Ids.next(),
                        definition.indicator(),
                        definition.version(),
                        month.toString(),
                        period.dataChangedAt(),
                        table.populationAsAt(),
                        table.missingPopulation(definition.alertUnits()).stream()
                                .map(each -> each.unit() + ": " + String.join(", ", each.groups()))
                                .toList(),
                        opened,
                        stillOpen,
                        by.person(),
                        clock.instant());
        evaluations.persist(evaluation);
        return evaluation;
    }

    private void judge(
            IndicatorDefinition definition,
            String unit,
            String group,
            Figures figures,
            Caller by,
            List<UUID> opened,
            List<UUID> stillOpen) {
        var open = disparities.findOpen(definition.indicator(), group, unit);
        if (open.isPresent()) {
            var disparity = open.get();
            disparity
                    .computedAgain(figures)
                    .ifPresent(
                            fact -> journal.record(fact, by, "Computed for " + figures.period()));
            stillOpen.add(disparity.id());
        } else if (figures.passesThreshold()
                && !disparities.wasClosedOn(
                        definition.indicator(), group, unit, figures.period())) {
            var now = clock.instant();
            var disparity =
                    new Disparity(
                            Ids.next(),
                            new Disparity.Subject(
                                    definition.indicator(),
                                    definition.characteristic(),
                                    group,
                                    definition.comparator(),
                                    unit,
                                    definition.threshold().statement(),
                                    source(definition)),
                            figures,
                            links(definition.indicator(), definition.accountablePost()),
                            LocalDate.ofInstant(now, LONDON).plus(deadline),
                            now);
            disparities.persistAndFlush(disparity);
            journal.record(disparity.detected(), by, "Computed for " + figures.period());
            opened.add(disparity.id());
        }
    }

    /** Empty where there is no rate or no ratio: nothing is concluded from that. */
    private static Optional<Figures> figures(
            IndicatorDefinition definition,
            YearMonth month,
            UnitResult unit,
            String group,
            Instant dataAsAt) {
        GroupResult ofGroup = unit.group(group);
        GroupResult ofComparator = unit.group(definition.comparator());
        if (!(ofGroup.rate() instanceof Estimate rate)
                || !(ofComparator.rate() instanceof Estimate comparatorRate)
                || !(ofGroup.ratio() instanceof Estimate ratio)) {
            return Optional.empty();
        }
        return Optional.of(
                new Figures(
                        month.toString(),
                        definition.version(),
                        rate.point(),
                        comparatorRate.point(),
                        ofGroup.events(),
                        ofComparator.events(),
                        Double.isFinite(ratio.point()) ? ratio.point() : null,
                        Double.isFinite(ratio.lower()) ? ratio.lower() : null,
                        Double.isFinite(ratio.upper()) ? ratio.upper() : null,
                        ratio.level(),
                        ratio.method().title(),
                        ofGroup.passesThreshold(),
                        dataAsAt));
    }

    private Disparity.Links links(String indicator, String postOtherwise) {
        var links = policies.links(indicator);
        return new Disparity.Links(
                links.stream()
                        .map(IndicatorLink::policy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                links.stream().map(IndicatorLink::assessment).toList(),
                links.stream()
                        .map(IndicatorLink::accountablePost)
                        .findFirst()
                        .orElse(postOtherwise));
    }

    private static String source(IndicatorDefinition definition) {
        var dataset = definition.dataset() + " v" + definition.datasetVersion();
        return switch (definition.denominator()) {
            case Denominator.OfPopulation(var vintage, var kind) ->
                    "%s over %s population of %d".formatted(dataset, kind, vintage);
            case Denominator.OfRecords ignored -> dataset;
        };
    }
}
