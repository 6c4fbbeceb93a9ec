package org.dueregard.monitoring.targets;

import static org.dueregard.monitoring.targets.Direction.LOWER_IS_BETTER;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, and how a period is held against it: pure arithmetic, on decimal numbers
 * as they are printed, never rounded before they are compared.
 *
 * @param value what is to be reached, of REACH and COVERAGE
 * @param perYear points or percent a year, of steps
 * @param floor what the highest group must not fall below, where the lowest is to rise
 * @param tolerance how far from parity is parity still
 */
public record Aim(
        TargetKind kind,
        Direction direction,
        @Nullable BigDecimal value,
        @Nullable BigDecimal perYear,
        @Nullable Baseline baseline,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal tolerance) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A value with its date and where it stands. */
    public record Baseline(BigDecimal value, String period, String source) {}

    /**
     * What is known of a period.
     *
     * @param comparator the value of those it is compared with, of PARITY and GAP_DECREASE
     * @param highest the value of the highest group, where there is a floor
     * @param prior the value of the year before
     */
    public record Measured(
            TargetPeriod period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal comparator,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal prior) {}

    /**
     * What came of it.
     *
     * @param expected what was to be reached; of GAP_DECREASE what was to be undercut
     * @param actual what was reached; of GAP_DECREASE the gap
     * @param why in one sentence
     */
    public record Verdict(
            Met met, @Nullable BigDecimal expected, @Nullable BigDecimal actual, String why) {}

    /** What is expected of a year, by the year, from the baseline on; of steps only. */
    public List<BigDecimal> trajectory(int years) {
        var expected = new ArrayList<BigDecimal>();
        if (kind.isSteps() && baseline != null) {
            for (var year = 0; year < years; year++) {
                expected.add(after(baseline, year));
            }
        }
        return List.copyOf(expected);
    }

    public Verdict judge(Measured measured) {
        var value = measured.value();
        if (kind == TargetKind.NONE_SET) {
            return new Verdict(
                    Met.NO_TARGET, null, value, "No target is set; that is not the same as met.");
        }
        if (value == null) {
            return notComputable(null, "Nobody has measured this period.");
        }
        return switch (kind) {
            case REACH, COVERAGE -> reach(value, required(this.value));
            case STEPS_IN_POINTS, STEPS_IN_PERCENT -> steps(measured, value);
            case PARITY -> parity(measured, value);
            case YEAR_ON_YEAR -> yearOnYear(measured, value);
            case GAP_DECREASE -> gapDecrease(measured, value);
            case NONE_SET -> throw new IllegalStateException();
        };
    }

    private Verdict reach(BigDecimal value, BigDecimal expected) {
        return verdict(
                isAtLeastAsGood(value, expected),
                expected,
                value,
                "%s against %s".formatted(plain(value), plain(expected)));
    }

    private Verdict steps(Measured measured, BigDecimal value) {
        var from = required(baseline);
        var begun = TargetPeriod.of(from.period());
        if (!measured.period().isYearsFrom(begun) || measured.period().year() < begun.year()) {
            return notComputable(
                    value,
                    "The steps are years from %s on; %s is none."
                            .formatted(from.period(), measured.period().text()));
        }
        var expected = after(from, measured.period().year() - begun.year());
        if (floor != null && measured.highest() == null) {
            return notComputable(
                    value,
                    "The highest group must not fall below %s, and nobody has measured it."
                            .formatted(plain(floor)));
        }
        if (floor != null && !isAtLeastAsGood(required(measured.highest()), floor)) {
            return new Verdict(
                    Met.NO,
                    expected,
                    value,
                    "The highest group fell to %s, below %s."
                            .formatted(plain(required(measured.highest())), plain(floor)));
        }
        return reach(value, expected);
    }

    private BigDecimal after(Baseline from, int years) {
        var step = required(perYear);
        if (direction == LOWER_IS_BETTER) {
            step = step.negate();
        }
        if (kind == TargetKind.STEPS_IN_POINTS) {
            return from.value().add(step.multiply(BigDecimal.valueOf(years)));
        }
        var factor = BigDecimal.ONE.add(step.divide(HUNDRED, MathContext.DECIMAL64));
        return from.value().multiply(factor.pow(years)).stripTrailingZeros();
    }

    private Verdict parity(Measured measured, BigDecimal value) {
        var comparator = measured.comparator();
        if (comparator == null) {
            return notComputable(value, "Those it is compared with were not measured.");
        }
        var slack = required(tolerance);
        var enough =
                direction == LOWER_IS_BETTER ? comparator.add(slack) : comparator.subtract(slack);
        return verdict(
                isAtLeastAsGood(value, enough),
                comparator,
                value,
                "%s against %s is a gap of %s points"
                        .formatted(
                                plain(value),
                                plain(comparator),
                                plain(value.subtract(comparator))));
    }

    private Verdict yearOnYear(Measured measured, BigDecimal value) {
        var prior = measured.prior();
        if (prior == null) {
            return notComputable(
                    value, "%s was not measured.".formatted(measured.period().yearBefore().text()));
        }
        return verdict(
                isBetter(value, prior),
                prior,
                value,
                "%s after %s".formatted(plain(value), plain(prior)));
    }

    private Verdict gapDecrease(Measured measured, BigDecimal value) {
        var comparator = measured.comparator();
        if (comparator == null) {
            return notComputable(value, "Those it is compared with were not measured.");
        }
        var gap = value.subtract(comparator).abs();
        var before = required(baseline).value().abs();
        return verdict(
                gap.compareTo(before) < 0,
                before,
                gap,
                "a gap of %s points after %s".formatted(plain(gap), plain(before)));
    }

    private boolean isBetter(BigDecimal value, BigDecimal other) {
        return better((sign, zero) -> sign > zero, value, other);
    }

    private boolean isAtLeastAsGood(BigDecimal value, BigDecimal other) {
        return better((sign, zero) -> sign >= zero, value, other);
    }

    private boolean better(
            BiPredicate<Integer, Integer> enough, BigDecimal value, BigDecimal other) {
        var sign = value.compareTo(other);
        return enough.test(direction == LOWER_IS_BETTER ? -sign : sign, 0);
    }

    private static Verdict verdict(
            boolean met, BigDecimal expected, BigDecimal actual, String figures) {
        return new Verdict(
                met ? Met.YES : Met.NO,
                expected,
                actual,
                figures + (met ? ": met." : ": not met."));
    }

    private static Verdict notComputable(@Nullable BigDecimal actual, String why) {
        return new Verdict(Met.NOT_COMPUTABLE, null, actual, why);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What the rules of a target have made sure of. */
    private static <T> T required(@Nullable T given) {
        if (given == null) {
            throw new IllegalStateException("A target without what its kind needs");
        }
        return given;
    }
}
