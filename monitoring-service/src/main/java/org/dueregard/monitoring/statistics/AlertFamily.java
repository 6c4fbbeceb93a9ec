package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.monitoring.statistics.Persistence.Period;
import org.jspecify.annotations.Nullable;

/**
 * From which comparisons of one indicator and one period, over all groups and all units, a
 * disparity is drawn. A comparison has to pass every gate: enough events, an interval beyond the
 * ratio that matters, the adjustment for so many comparisons, strata that do not say otherwise, and
 * persistence.
 */
public final class AlertFamily {

    private AlertFamily() {}

    /**
     * From what on a disparity is drawn.
     *
     * @param ratio the limit that a whole interval has to be beyond
     * @param below whether the interval has to be below the limit; else above
     * @param q the share of false ones that is accepted among the signals (Benjamini & Hochberg)
     * @param fewestEvents with fewer in either group no test is made
     * @param mostUnknown share of unknown group from which on it is a caveat
     */
    public record Rules(
            double ratio,
            boolean below,
            double q,
            long fewestEvents,
            double mostUnknown,
            Persistence persistence) {

        public Rules {
            if (!(ratio > 0) || Double.isInfinite(ratio)) {
                throw new IllegalArgumentException("a ratio is above zero");
            }
            Quantiles.requireProbability("q", q);
            Quantiles.requireProbability("mostUnknown", mostUnknown);
            Quantiles.requireCount("fewestEvents", fewestEvents);
        }

        /** A ratio of one or more is to be exceeded, and of one below one less is asked for. */
        public Rules(
                double ratio,
                double q,
                long fewestEvents,
                double mostUnknown,
                Persistence persistence) {
            this(ratio, ratio < 1, q, fewestEvents, mostUnknown, persistence);
        }

        /** Whether the whole interval is beyond the limit. */
        public boolean isPassedBy(Estimate estimate) {
            return below ? estimate.upper() < ratio : estimate.lower() > ratio;
        }
    }

    /**
     * One group in one unit.
     *
     * @param smallestCount events of the group or of its comparator, whichever are fewer
     * @param worstCase what the unknown could make of the ratio; empty where none is unknown
     * @param strata the check of the strata; empty where there are none
     */
    public record Comparison(
            Figure ratio,
            Answer<Significance> test,
            long smallestCount,
            Optional<Bounds> worstCase,
            double shareUnknown,
            Optional<SimpsonCheck> strata) {}

    /** What follows from a comparison. */
    public enum Outcome {
        /** Every gate is passed. */
        SIGNAL,
        /** The figures pass, and the strata say otherwise: they have to be looked at. */
        HELD_BY_STRATA,
        /** The figures pass, and have not done so in enough periods. */
        HELD_BY_PERSISTENCE,
        /** The figures do not pass: not the same as no disparity. */
        NO_SIGNAL,
        TOO_SMALL_TO_TELL,
        NOT_ESTIMABLE
    }

    /**
     * A judgement and how it came about.
     *
     * @param adjustedP null where the comparison took no part in the adjustment
     * @param because why, as a sentence
     * @param caveats what has to stand beside it
     */
    public record Judgement(
            Outcome outcome, @Nullable Double adjustedP, String because, List<String> caveats) {

        /** What this period says, for the persistence of later ones. */
        public Period period() {
            return switch (outcome) {
                case SIGNAL, HELD_BY_STRATA, HELD_BY_PERSISTENCE -> Period.SIGNAL;
                case NO_SIGNAL -> Period.NO_SIGNAL;
                case TOO_SMALL_TO_TELL, NOT_ESTIMABLE -> Period.NO_FIGURE;
            };
        }
    }

    /**
     * Judges a family: what is small or not estimable takes no part in the adjustment of the
     * others.
     *
     * @param earlier what earlier periods said of each, oldest first; nothing where there are none
     */
    public static <K> Map<K, Judgement> judge(
            Map<K, Comparison> family, Map<K, List<Period>> earlier, Rules rules) {
        var p = new LinkedHashMap<K, @Nullable Double>();
        family.forEach((key, comparison) -> p.put(key, p(comparison, rules)));
        var adjusted = MultipleTests.benjaminiHochberg(p, rules.q());
        var judgements = new LinkedHashMap<K, Judgement>();
        family.forEach(
                (key, comparison) ->
                        judgements.put(
                                key,
                                judge(
                                        comparison,
                                        adjusted.get(key),
                                        earlier.getOrDefault(key, List.of()),
                                        rules)));
        return judgements;
    }

    /**
     * What the rules would have said of past periods: thresholds are rehearsed before they are
     * switched on.
     *
     * @param periods oldest first
     * @return one map for each period, in their order
     */
    public static <K> List<Map<K, Judgement>> rehearse(
            List<Map<K, Comparison>> periods, Rules rules) {
        var said = new LinkedHashMap<K, List<Period>>();
        var judged = new ArrayList<Map<K, Judgement>>();
        for (var index = 0; index < periods.size(); index++) {
            var judgements = judge(periods.get(index), said, rules);
            judged.add(judgements);
            for (var key : judgements.keySet()) {
                // A key that comes late, or was missing, had no figure until then.
                var past = said.computeIfAbsent(key, each -> new ArrayList<>());
                while (past.size() < index) {
                    past.add(Period.NO_FIGURE);
                }
            }
            for (var entry : said.entrySet()) {
                var judgement = judgements.get(entry.getKey());
                entry.getValue().add(judgement == null ? Period.NO_FIGURE : judgement.period());
            }
        }
        return judged;
    }

    private static @Nullable Double p(Comparison comparison, Rules rules) {
        return comparison.ratio() instanceof Estimate
                        && comparison.smallestCount() >= rules.fewestEvents()
                        && comparison.test() instanceof Answer.Given<Significance>(var test)
                ? test.p()
                : null;
    }

    private static Judgement judge(
            Comparison comparison, @Nullable Double adjusted, List<Period> earlier, Rules rules) {
        var caveats = caveats(comparison, rules);
        switch (comparison.ratio()) {
            case NotEstimable(var reason) -> {
                return new Judgement(
                        reason.tooSmallToTell() ? Outcome.TOO_SMALL_TO_TELL : Outcome.NOT_ESTIMABLE,
                        null,
                        reason.sentence(),
                        caveats);
            }
            case Estimate estimate -> {
                if (comparison.smallestCount() < rules.fewestEvents()) {
                    return new Judgement(
                            Outcome.TOO_SMALL_TO_TELL,
                            null,
                            "There are fewer than %d events in one of the groups."
                                    .formatted(rules.fewestEvents()),
                            caveats);
                }
                if (adjusted == null) {
                    return new Judgement(
                            Outcome.NOT_ESTIMABLE, null, "There is nothing to test.", caveats);
                }
                if (!rules.isPassedBy(estimate)) {
                    return new Judgement(
                            Outcome.NO_SIGNAL,
                            adjusted,
                            "The interval of the ratio is not beyond %s.".formatted(rules.ratio()),
                            caveats);
                }
                if (adjusted > rules.q()) {
                    return new Judgement(
                            Outcome.NO_SIGNAL,
                            adjusted,
                            "Among so many comparisons one like this is to be expected by chance.",
                            caveats);
                }
                return gated(comparison, adjusted, earlier, rules, caveats);
            }
        }
    }

    private static Judgement gated(
            Comparison comparison,
            double adjusted,
            List<Period> earlier,
            Rules rules,
            List<String> caveats) {
        if (comparison.strata().map(SimpsonCheck::warns).orElse(false)) {
            return new Judgement(
                    Outcome.HELD_BY_STRATA,
                    adjusted,
                    "The strata do not bear the sum out: they have to be looked at one by one.",
                    caveats);
        }
        var periods = new ArrayList<>(earlier);
        periods.add(Period.SIGNAL);
        var standing = rules.persistence().standing(periods);
        return standing.persists()
                ? new Judgement(
                        Outcome.SIGNAL,
                        adjusted,
                        "The ratio, the adjustment, the strata and its persistence all bear it out.",
                        caveats)
                : new Judgement(
                        Outcome.HELD_BY_PERSISTENCE,
                        adjusted,
                        "It stands in %d of the last %d periods; %d are asked for."
                                .formatted(
                                        standing.signals(),
                                        rules.persistence().of(),
                                        rules.persistence().needed()),
                        caveats);
    }

    private static List<String> caveats(Comparison comparison, Rules rules) {
        var caveats = new ArrayList<String>();
        comparison
                .worstCase()
                .filter(bounds -> !bounds.sameSideOfOne())
                .ifPresent(
                        bounds ->
                                caveats.add(
                                        "Those of unknown group could turn the direction round."));
        if (comparison.shareUnknown() > rules.mostUnknown()) {
            caveats.add(
                    "The group of %.1f %% is unknown.".formatted(comparison.shareUnknown() * 100));
        }
        return List.copyOf(caveats);
    }
}
