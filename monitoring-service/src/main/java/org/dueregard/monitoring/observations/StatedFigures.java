package org.dueregard.monitoring.observations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.observations.Consistency.Verdict;
import org.dueregard.monitoring.statistics.RoundedPercentage;
import org.jspecify.annotations.Nullable;

/** Sets printed percentages and changes beside the counts and values that they are of. */
final class StatedFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> notes = new ArrayList<>();
    private boolean checked;
    private boolean contradicted;
    private @Nullable BigDecimal percentOfCounts;
    private RoundedPercentage.@Nullable Counts possible;
    private @Nullable BigDecimal changeOfValues;

    private StatedFigures() {}

    /**
     * @param before what the stated change is a change from, where that is known
     */
    static Consistency check(Said said, @Nullable Said before) {
        var check = new StatedFigures();
        if (said.figure().bound() == Bound.EXACT) {
            check.share(said.figure());
        }
        check.change(said, before);
        return new Consistency(
                check.verdict(),
                check.percentOfCounts,
                check.possible == null || check.possible.none() ? null : check.possible.lowest(),
                check.possible == null || check.possible.none() ? null : check.possible.highest(),
                check.changeOfValues,
                check.notes);
    }

    private Verdict verdict() {
        if (contradicted) {
            return Verdict.INCONSISTENT;
        }
        return checked ? Verdict.CONSISTENT : Verdict.NOT_CHECKABLE;
    }

    private void share(PrintedFigure figure) {
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        var percent = figure.decimalPercent();
        if (numerator != null && denominator != null) {
            percentOfCounts = percent(numerator, denominator);
        }
        if (percent == null || denominator == null) {
            return;
        }
        checked = true;
        var printed = new RoundedPercentage(percent);
        possible = printed.countsOf(denominator);
        if (possible.none()) {
            contradicted = true;
            notes.add(
                    "No whole number of %d is printed as %s %%: the base is another, or the figure wrong."
                            .formatted(denominator, figure.percent()));
        } else if (numerator != null
                && (numerator < possible.lowest() || numerator > possible.highest())) {
            contradicted = true;
            notes.add(
                    "%d of %d is %s %%, and not %s %%."
                            .formatted(numerator, denominator, percentOfCounts, figure.percent()));
        } else if (numerator == null && possible.unique()) {
            notes.add(
                    "Only %d of %d is printed as %s %%."
                            .formatted(possible.lowest(), denominator, figure.percent()));
        }
    }

    private void change(Said said, @Nullable Said before) {
        var stated = said.change();
        if (stated == null) {
            return;
        }
        var now = said.figure().decimalValue();
        var then = before == null ? null : before.figure().decimalValue();
        if (now == null || then == null || then.signum() == 0) {
            notes.add(
                    "The change from %s cannot be worked out: it has no value, or zero."
                            .formatted(stated.since()));
            return;
        }
        checked = true;
        var exact = now.subtract(then).multiply(HUNDRED).divide(then, 10, RoundingMode.HALF_EVEN);
        changeOfValues = exact.setScale(1, RoundingMode.HALF_EVEN);
        var printed = new BigDecimal(stated.percent());
        var half = BigDecimal.valueOf(5, Math.max(printed.scale(), 0) + 1);
        if (exact.subtract(printed).abs().compareTo(half) > 0) {
            contradicted = true;
            notes.add(
                    "From %s to %s is %s %%, and not %s %%."
                            .formatted(
                                    then.toPlainString(),
                                    now.toPlainString(),
                                    changeOfValues,
                                    stated.percent()));
        }
    }

    private static BigDecimal percent(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_EVEN);
    }
}
