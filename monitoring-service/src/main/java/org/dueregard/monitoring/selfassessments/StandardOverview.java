package org.dueregard.monitoring.selfassessments;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a version of a standard is met.
 *
 * @param criteria each of them with its latest assessment
 */
public record StandardOverview(StandardVersion version, List<OfCriterion> criteria) {
    public StandardOverview {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param latest null where it was never assessed
     */
    public record OfCriterion(Criterion criterion, @Nullable SelfAssessment latest) {}

    static StandardOverview of(StandardVersion version, List<SelfAssessment> latest) {
        Map<String, SelfAssessment> byCriterion =
                latest.stream()
                        .collect(Collectors.toMap(SelfAssessment::criterion, Function.identity()));
        return new StandardOverview(
                version,
                version.criteria().stream()
                        .map(each -> new OfCriterion(each, byCriterion.get(each.criterion())))
                        .toList());
    }

    /** The level that every criterion meets; null while one was never assessed. */
    public @Nullable Integer level() {
        Integer lowest = null;
        for (var each : criteria) {
            if (each.latest() == null) {
                return null;
            }
            var level = each.latest().levelThatHolds();
            lowest = lowest == null ? level : Math.min(lowest, level);
        }
        return lowest;
    }

    public List<String> withoutAssessment() {
        return criteria.stream()
                .filter(each -> each.latest() == null)
                .map(each -> each.criterion().criterion())
                .toList();
    }

    /** Criteria whose latest assessment nobody else has looked at. */
    public List<String> notModerated() {
        return criteria.stream()
                .filter(each -> each.latest() != null && !each.latest().isModerated())
                .map(each -> each.criterion().criterion())
                .toList();
    }
}
