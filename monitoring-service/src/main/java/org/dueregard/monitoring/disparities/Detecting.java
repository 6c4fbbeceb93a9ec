package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.policies.IndicatorLink;
import org.dueregard.monitoring.policies.IndicatorsLinked;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.verdicts.Evaluating;
import org.dueregard.monitoring.verdicts.IndicatorEvaluated;
import org.dueregard.monitoring.verdicts.UsedDefinitions;
import org.dueregard.monitoring.verdicts.Verdict;
import org.dueregard.monitoring.verdicts.Verdicts;
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
    private final Evaluating evaluating;
    private final UsedDefinitions usedDefinitions;
    private final Verdicts verdicts;
    private final Periods periods;
    private final Policies policies;
    private final Disparities disparities;
    private final Evaluations evaluations;
    private final Journal journal;
    private final InstantSource clock;
    private final Event<IndicatorEvaluated> computed;
    private final Period deadline;

    Detecting(
            Indicators indicators,
            Evaluating evaluating,
            UsedDefinitions usedDefinitions,
            Verdicts verdicts,
            Periods periods,
            Policies policies,
            Disparities disparities,
            Evaluations evaluations,
            Journal journal,
            InstantSource clock,
            Event<IndicatorEvaluated> computed,
            @ConfigProperty(name = "dueregard.disparity.explain-or-reform-within")
                    Period deadline) {
        this.indicators = indicators;
        this.evaluating = evaluating;
        this.usedDefinitions = usedDefinitions;
        this.verdicts = verdicts;
        this.periods = periods;
        this.policies = policies;
        this.disparities = disparities;
        this.evaluations = evaluations;
        this.journal = journal;
        this.clock = clock;
        this.computed = computed;
        this.deadline = deadline;
    }

    /** Computes an indicator for a certified month, at an analyst's wish. */
    @Transactional
    public Evaluation evaluate(String indicator, YearMonth month, Caller by) {
        by.requireRole("analyst");
        return evaluate(indicators.require(indicator), month, by);
    }

    /** Computes an indicator that is due, unless the month has been opened again since. */
    @Transactional(Transactional.TxType.MANDATORY)
    void evaluateDue(String indicator, YearMonth month) {
        var definition = indicators.require(indicator);
        if (periods.requireLocked(definition.dataset(), month).isCertified()) {
            evaluate(definition, month, SYSTEM);
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
        usedDefinitions.use(definition);
        var evaluated = evaluating.evaluate(definition, month);
        var id = Ids.next();
        var opened = new ArrayList<UUID>();
        var stillOpen = new ArrayList<UUID>();
        for (var verdict : evaluated.judged().verdicts()) {
            if (verdict.alerts()) {
                apply(
                        new Latest(definition, id, month, period.dataChangedAt(), verdict),
                        by,
                        opened,
                        stillOpen);
            }
        }
        var table = evaluated.counted().table();
        var evaluation =
                new Evaluation(
                        id,
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
                        evaluated.judged(),
                        by.person(),
                        clock.instant());
        evaluations.persistAndFlush(evaluation);
        verdicts.keep(id, evaluated.judged().verdicts());
        computed.fire(new IndicatorEvaluated(definition, month));
        return evaluation;
    }

    /** A verdict for which a disparity may be drawn, and where it comes from. */
    private record Latest(
            IndicatorDefinition definition,
            UUID evaluation,
            YearMonth month,
            Instant dataAsAt,
            Verdict verdict) {}

    private void apply(Latest latest, Caller by, List<UUID> opened, List<UUID> stillOpen) {
        var definition = latest.definition();
        var verdict = latest.verdict();
        var period = latest.month().toString();
        var figures = figures(latest);
        var open = disparities.findOpen(definition.indicator(), verdict.group(), verdict.unit());
        if (open.isPresent()) {
            var disparity = open.get();
            disparity
                    .judgedAgain(
                            period,
                            definition.version(),
                            latest.dataAsAt(),
                            verdict,
                            latest.evaluation(),
                            clock.instant())
                    .ifPresent(
                            fact ->
                                    journal.record(
                                            fact, by, "The figures of " + period + " changed"));
            figures.filter(any -> verdict.isConclusive())
                    .flatMap(disparity::computedAgain)
                    .ifPresent(fact -> journal.record(fact, by, "Computed for " + period));
            stillOpen.add(disparity.id());
        } else if (verdict.outcome() == Outcome.SIGNAL
                && figures.isPresent()
                && !disparities.wasClosedOn(
                        definition.indicator(), verdict.group(), verdict.unit(), period)) {
            var now = clock.instant();
            var disparity =
                    new Disparity(
                            Ids.next(),
                            new Disparity.Subject(
                                    definition.indicator(),
                                    definition.characteristic(),
                                    verdict.group(),
                                    verdict.counts().comparator(),
                                    verdict.unit(),
                                    definition.threshold().statement(),
                                    source(definition)),
                            figures.get(),
                            links(definition.indicator(), definition.accountablePost()),
                            LocalDate.ofInstant(now, LONDON).plus(deadline),
                            now);
            disparities.persistAndFlush(disparity);
            journal.record(disparity.detected(), by, "Computed for " + period);
            opened.add(disparity.id());
        }
    }

    /** Empty where there is no rate or no ratio: nothing is concluded from that. */
    private static Optional<Figures> figures(Latest latest) {
        var verdict = latest.verdict();
        var rate = verdict.rate().point();
        var comparatorRate = verdict.comparatorRate().point();
        var ratio = verdict.ratio();
        var level = ratio.level();
        var method = ratio.method();
        if (rate == null || comparatorRate == null || level == null || method == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Figures(
                        latest.month().toString(),
                        latest.definition().version(),
                        rate,
                        comparatorRate,
                        verdict.counts().events(),
                        verdict.counts().comparatorEvents(),
                        ratio.point(),
                        ratio.lower(),
                        ratio.upper(),
                        level,
                        method,
                        verdict.isSignal(),
                        latest.dataAsAt()));
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
