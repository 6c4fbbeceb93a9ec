package org.dueregard.actionplan.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.dueregard.actionplan.recommendation.SourceType;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for research, its report and its recommendations. */
final class ResearchRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private ResearchRules() {}

    static List<Violation> commission(LocalDate commissionedOn, LocalDate today) {
        return commissionedOn.isAfter(today) || commissionedOn.isBefore(EARLIEST)
                ? List.of(
                        Violation.at(
                                "/commissionedOn",
                                "It is commissioned today or was so earlier, since "
                                        + EARLIEST
                                        + "."))
                : List.of();
    }

    static List<Violation> report(LocalDate reportedOn, LocalDate commissionedOn, LocalDate today) {
        return reportedOn.isAfter(today) || reportedOn.isBefore(commissionedOn)
                ? List.of(
                        Violation.at(
                                "/reportedOn",
                                "It reports after it was commissioned, on "
                                        + commissionedOn
                                        + ", and today at the latest."))
                : List.of();
    }

    /**
     * @param source who made the recommendation; null where there is none with that code
     * @param holder the research that it comes from already; null where there is none
     */
    static List<Violation> link(
            String recommendation, @Nullable SourceType source, @Nullable String holder) {
        if (source == null) {
            return List.of(
                    Violation.at(
                            "/recommendation",
                            "There is no recommendation " + recommendation + "."));
        }
        var violations = new ArrayList<Violation>();
        if (source != SourceType.RESEARCH) {
            violations.add(
                    Violation.at(
                            "/recommendation",
                            "It comes from " + source + " and not from research."));
        }
        if (holder != null) {
            violations.add(
                    Violation.at("/recommendation", "It comes from the research " + holder + "."));
        }
        return violations;
    }

    /** Where research stands that has reported, as its recommendations stand. */
    static ResearchState standing(Collection<RecommendationState> recommendations) {
        if (recommendations.isEmpty() || recommendations.contains(RecommendationState.RECEIVED)) {
            return ResearchState.REPORTED;
        }
        var accepted =
                recommendations.stream()
                        .filter(each -> each != RecommendationState.REJECTED)
                        .toList();
        return !accepted.isEmpty() && accepted.stream().allMatch(ResearchRules::isImplemented)
                ? ResearchState.IMPLEMENTED
                : ResearchState.RESPONDED;
    }

    private static boolean isImplemented(RecommendationState state) {
        return switch (state) {
            case COMPLETE, OVERDUE_REVIEW -> true;
            case RECEIVED, REJECTED, ACCEPTED, IN_PROGRESS, COMPLETION_REQUESTED -> false;
        };
    }
}
