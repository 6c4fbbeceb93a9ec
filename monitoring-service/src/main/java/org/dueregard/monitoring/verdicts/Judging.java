package org.dueregard.monitoring.verdicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.indicators.Counted;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.statistics.AlertFamily;
import org.dueregard.monitoring.statistics.AlertFamily.Judgement;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.statistics.Answer;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Conclusion;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.dueregard.monitoring.statistics.Persistence.Period;
import org.dueregard.monitoring.statistics.SimpsonCheck;
import org.dueregard.monitoring.verdicts.Judged.Place;
import org.jspecify.annotations.Nullable;

/**
 * Judges a month of an indicator: all groups in all units are one family. From the same counts
 * always the same verdicts; nothing here reads a database.
 */
public final class Judging {

    private Judging() {}

    /**
     * The verdicts of a month.
     *
     * @param earlier what the months before it say, oldest first, each as {@link Judged#said} has
     *     it; empty for one without certified figures
     */
    public static Judged judge(
            IndicatorDefinition definition, Counted counted, List<Map<Place, Period>> earlier) {
        var compared = compare(definition, counted);
        var family = new LinkedHashMap<Place, AlertFamily.Comparison>();
        compared.forEach((place, each) -> family.put(place, each.comparison()));
        var history = new HashMap<Place, List<Period>>();
        for (var place : family.keySet()) {
            history.put(
                    place,
                    earlier.stream()
                            .map(month -> month.getOrDefault(place, Period.NO_FIGURE))
                            .toList());
        }
        var rules = definition.threshold().rules(definition.persistence());
        var judgements = AlertFamily.judge(family, history, rules);
        var verdicts = new ArrayList<Verdict>();
        var said = new HashMap<Place, Period>();
        var tests = 0;
        for (var entry : compared.entrySet()) {
            var judgement = settle(entry.getValue(), judgements.get(entry.getKey()));
            tests += judgement.adjustedP() == null ? 0 : 1;
            said.put(entry.getKey(), judgement.period());
            verdicts.add(
                    verdict(
                            entry.getValue(),
                            judgement,
                            history.getOrDefault(entry.getKey(), List.of()),
                            rules));
        }
        return new Judged(verdicts, tests, said);
    }

    private static Map<Place, Compared> compare(IndicatorDefinition definition, Counted counted) {
        var compared = new LinkedHashMap<Place, Compared>();
        var table = counted.table();
        var suppression = table.suppression();
        for (var unit : table.judgedUnits()) {
            var result = table.result(unit);
            var nobodyIsCompared =
                    result.groups().stream().allMatch(each -> each.against() == null);
            for (var group : result.groups()) {
                if (group.against() != null || nobodyIsCompared) {
                    compared.put(
                            new Place(unit, group.group()),
                            Compared.of(
                                    definition,
                                    unit,
                                    group,
                                    result.unknownShare(),
                                    counted.stratifications(),
                                    suppression));
                }
            }
        }
        return compared;
    }

    /** The gap that the statistics know nothing of, and what is too small to tell. */
    private static Judgement settle(Compared compared, @Nullable Judgement judgement) {
        if (judgement == null) {
            throw new IllegalStateException("A comparison was not judged");
        }
        if (judgement.period() == Period.SIGNAL && !compared.reachesGap()) {
            return new Judgement(
                    Outcome.NO_SIGNAL,
                    judgement.adjustedP(),
                    gapNotReached(compared),
                    judgement.caveats());
        }
        if (judgement.outcome() == Outcome.NO_SIGNAL) {
            var conclusion = compared.conclusion();
            return new Judgement(
                    conclusion instanceof Conclusion.TooSmallToTell
                            ? Outcome.TOO_SMALL_TO_TELL
                            : Outcome.NO_SIGNAL,
                    judgement.adjustedP(),
                    conclusion instanceof Conclusion.TooSmallToTell
                            ? conclusion.sentence()
                            : judgement.because(),
                    judgement.caveats());
        }
        return judgement;
    }

    private static String gapNotReached(Compared compared) {
        return "The rates are less than %s percentage points apart."
                .formatted(compared.definition().threshold().gapOfPoints());
    }

    private static Verdict verdict(
            Compared compared, Judgement judgement, List<Period> earlier, AlertFamily.Rules rules) {
        var group = compared.group();
        var against = compared.against();
        var difference = compared.difference();
        var test =
                compared.test()
                                instanceof
                                Answer.Given<org.dueregard.monitoring.statistics.Significance>(
                                        var given)
                        ? new Verdict.Test(given.p(), judgement.adjustedP(), given.method().title())
                        : null;
        return new Verdict(
                compared.unit(),
                group.group(),
                compared.definition().alertsFor(group.group(), compared.unit()),
                judgement.outcome(),
                judgement.because(),
                new Verdict.Counts(
                        against.comparator(),
                        group.events(),
                        group.among(),
                        against.events(),
                        against.among()),
                KeptFigure.of(group.rate()),
                KeptFigure.of(against.rate()),
                KeptFigure.of(compared.ratio()),
                difference == null ? null : KeptFigure.of(difference),
                test,
                compared.wouldShow() instanceof Answer.Given<Double>(var would)
                        ? KeptFigure.finite(would)
                        : null,
                compared.conclusion().sentence(),
                range(group.worstCase()),
                compared.shareUnknown(),
                compared.strata().stream()
                        .map(
                                said ->
                                        new Verdict.Strata(
                                                said.dimension(),
                                                !said.check().warns(),
                                                KeptFigure.of(said.pooled()),
                                                said.used(),
                                                said.leftOut(),
                                                said.opposed()))
                        .toList(),
                gates(compared, judgement, earlier, rules),
                judgement.caveats(),
                compared.hidden());
    }

    private static Verdict.@Nullable Range range(@Nullable Bounds bounds) {
        return bounds == null
                ? null
                : new Verdict.Range(bounds.lower(), KeptFigure.finite(bounds.upper()));
    }

    private static List<Gate> gates(
            Compared compared, Judgement judgement, List<Period> earlier, AlertFamily.Rules rules) {
        var gates = new ArrayList<Gate>();
        var enough = compared.smallestCount() >= rules.fewestEvents();
        gates.add(
                enough
                        ? new Gate(
                                GateName.COUNTS,
                                GateState.PASSED,
                                "Both have at least %d events.".formatted(rules.fewestEvents()))
                        : new Gate(
                                GateName.COUNTS,
                                GateState.HELD,
                                "There are fewer than %d events in one of the groups."
                                        .formatted(rules.fewestEvents())));
        gates.add(ratio(compared, rules));
        if (compared.definition().threshold().gapOfPoints() != null) {
            gates.add(
                    compared.reachesGap()
                            ? new Gate(
                                    GateName.GAP,
                                    GateState.PASSED,
                                    "The rates are as many percentage points apart as is asked for.")
                            : new Gate(GateName.GAP, GateState.HELD, gapNotReached(compared)));
        }
        gates.add(adjustment(judgement.adjustedP(), rules));
        gates.add(strata(compared));
        gates.add(unknown(compared, rules));
        gates.add(persistence(judgement, earlier, rules));
        return gates;
    }

    private static Gate ratio(Compared compared, AlertFamily.Rules rules) {
        return switch (compared.ratio()) {
            case NotEstimable(var reason) ->
                    new Gate(GateName.RATIO, GateState.HELD, reason.sentence());
            case Estimate estimate ->
                    rules.isPassedBy(estimate)
                            ? new Gate(
                                    GateName.RATIO,
                                    GateState.PASSED,
                                    "The whole interval of the ratio is %s %s."
                                            .formatted(
                                                    rules.below() ? "below" : "above",
                                                    rules.ratio()))
                            : new Gate(
                                    GateName.RATIO,
                                    GateState.HELD,
                                    "The interval of the ratio is not beyond %s."
                                            .formatted(rules.ratio()));
        };
    }

    private static Gate adjustment(@Nullable Double adjusted, AlertFamily.Rules rules) {
        if (adjusted == null) {
            return new Gate(
                    GateName.ADJUSTMENT, GateState.NOT_REACHED, "It took no part in the family.");
        }
        return adjusted <= rules.q()
                ? new Gate(
                        GateName.ADJUSTMENT,
                        GateState.PASSED,
                        "The adjusted p is at most %s.".formatted(rules.q()))
                : new Gate(
                        GateName.ADJUSTMENT,
                        GateState.HELD,
                        "Among so many comparisons one like this is to be expected by chance.");
    }

    private static Gate strata(Compared compared) {
        var check = compared.simpson();
        if (check.isEmpty()) {
            return new Gate(
                    GateName.STRATA,
                    GateState.NOT_ASKED,
                    "There are no strata to compare it within.");
        }
        return check.filter(SimpsonCheck::warns).isPresent()
                ? new Gate(
                        GateName.STRATA,
                        GateState.HELD,
                        "The strata do not bear the sum out: they have to be looked at one by one.")
                : new Gate(GateName.STRATA, GateState.PASSED, "The strata bear it out.");
    }

    private static Gate unknown(Compared compared, AlertFamily.Rules rules) {
        if (compared.shareUnknown() == 0) {
            return new Gate(GateName.UNKNOWN, GateState.NOT_ASKED, "The group of all is known.");
        }
        var bounds = compared.group().worstCase();
        if (bounds == null || !bounds.sameSideOfOne()) {
            return new Gate(
                    GateName.UNKNOWN,
                    GateState.NOTED,
                    "Those of unknown group could turn the direction round.");
        }
        return compared.shareUnknown() > rules.mostUnknown()
                ? new Gate(
                        GateName.UNKNOWN,
                        GateState.NOTED,
                        "The group of more is unknown than the definition takes for few.")
                : new Gate(
                        GateName.UNKNOWN,
                        GateState.PASSED,
                        "Whatever group the unknown belong to, the direction stays.");
    }

    private static Gate persistence(
            Judgement judgement, List<Period> earlier, AlertFamily.Rules rules) {
        if (judgement.period() != Period.SIGNAL) {
            return new Gate(
                    GateName.PERSISTENCE, GateState.NOT_REACHED, "This month gives no signal.");
        }
        var months = new ArrayList<>(earlier);
        months.add(Period.SIGNAL);
        var standing = rules.persistence().standing(months);
        return new Gate(
                GateName.PERSISTENCE,
                standing.persists() ? GateState.PASSED : GateState.HELD,
                "It stands in %d of the last %d months, and %d are asked for; %d of them have no figure."
                        .formatted(
                                standing.signals(),
                                rules.persistence().of(),
                                rules.persistence().needed(),
                                rules.persistence().of()
                                        - months.size()
                                        + standing.withoutFigure()));
    }
}
