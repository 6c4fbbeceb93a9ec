package org.dueregard.monitoring.observations;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.statistics.Answer;
import org.dueregard.monitoring.statistics.RoundedPercentage;
import org.dueregard.monitoring.statistics.RoundedPercentage.Gap;
import org.dueregard.monitoring.statistics.RoundedPercentage.Ratio;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Two percentages that documents print, one beside the other. Without counts there is no confidence
 * interval and no test: only what the rounding of both leaves open is told.
 *
 * @param comparator what the other one is called, as its source calls it
 * @param ratio null where the other percentage is printed as zero
 * @param beyond whether the gap is beyond so many points, however both were rounded; null where
 *     that was not asked
 */
public record PrintedComparison(
        String group,
        String comparator,
        Gap gap,
        @Nullable Ratio ratio,
        @Nullable Boolean beyond,
        List<String> caveats) {
    /** Everybody of whom a measure is. */
    private static final String ALL = "average";

    private static final List<String> EVERYBODY = List.of("overall", "all", ALL);

    public PrintedComparison {
        caveats = List.copyOf(caveats);
    }

    /**
     * @param points a gap that matters, in percentage points
     */
    public static PrintedComparison of(Said one, Said other, @Nullable Double points) {
        DomainException.refuseIfAny("The figures cannot be compared.", violations(one, other));
        var printed = percentage(one);
        var beside = percentage(other);
        var gap = printed.less(beside);
        return new PrintedComparison(
                name(one),
                name(other),
                gap,
                printed.over(beside) instanceof Answer.Given<Ratio>(var ratio) ? ratio : null,
                points == null ? null : isBeyond(gap, points),
                caveats(one, other));
    }

    private static boolean isBeyond(Gap gap, double points) {
        return gap.rounding().lower() > points || gap.rounding().upper() < -points;
    }

    private static List<Violation> violations(Said one, Said other) {
        var violations = new ArrayList<Violation>();
        if (one.figure().decimalPercent() == null) {
            violations.add(Violation.at("path:reference", "is a percentage: this one has none"));
        }
        if (other.figure().decimalPercent() == null) {
            violations.add(Violation.at("query:with", "is a percentage: this one has none"));
        }
        if (!one.measure().equals(other.measure())) {
            violations.add(
                    Violation.at(
                            "query:with",
                            "is of the same measure, %s, and not of %s"
                                    .formatted(one.measure(), other.measure())));
        }
        return violations;
    }

    private static RoundedPercentage percentage(Said said) {
        var percent = said.figure().decimalPercent();
        if (percent == null) {
            throw new IllegalStateException("a percentage that was looked for");
        }
        return new RoundedPercentage(percent);
    }

    private static String name(Said said) {
        var groups = said.groups().stream().map(Grouping::group).toList();
        var group = groups.isEmpty() ? ALL : String.join(", ", groups);
        return said.population() == null ? group : group + " (" + said.population() + ")";
    }

    private static boolean isOfEverybody(Said said) {
        return said.groups().isEmpty()
                || said.groups().stream().anyMatch(each -> EVERYBODY.contains(each.group()));
    }

    private static List<String> caveats(Said one, Said other) {
        var caveats = new ArrayList<String>();
        caveats.add(
                "Both are printed percentages: without their counts there is no confidence interval and no test, and a gap may be chance.");
        if (isOfEverybody(other)) {
            caveats.add("The comparator is everybody, and so includes the group.");
        }
        if (one.kind() != other.kind()) {
            caveats.add("One is %s, the other %s.".formatted(one.kind(), other.kind()));
        }
        if (!one.period().equals(other.period())) {
            caveats.add("They are of different periods.");
        }
        if (!one.unit().equals(other.unit())) {
            caveats.add("They are of different units.");
        }
        if (one.figure().bound() != Bound.EXACT || other.figure().bound() != Bound.EXACT) {
            caveats.add("One of them is printed as no exact figure.");
        }
        return caveats;
    }
}
