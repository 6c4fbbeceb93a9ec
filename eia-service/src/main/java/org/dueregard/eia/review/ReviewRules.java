package org.dueregard.eia.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What ends a review. */
final class ReviewRules {
    private static final String SOURCE =
            "Race and Diversity Strategy 2005: policies are monitored and evolve; an assessment in"
                    + " force always has a next review";

    private ReviewRules() {}

    /** Days and disparities come from elsewhere; what is reported has happened. */
    static List<Violation> ofReport(Report report, LocalDate today) {
        var violations = new ArrayList<Violation>();
        switch (report.kind()) {
            case DATE, DISPARITY ->
                    violations.add(
                            Violation.at(
                                    "/kind",
                                    report.kind()
                                            + " is found by the system; report COMPLAINT,"
                                            + " POLICY_CHANGE or FINDING",
                                    SOURCE));
            case FINDING, POLICY_CHANGE, COMPLAINT -> {
                // These are reported by people.
            }
        }
        if (report.happenedOn().isAfter(today)) {
            violations.add(Violation.at("/happenedOn", "is today or before", SOURCE));
        }
        return violations;
    }

    static List<Violation> ofConclusion(
            Conclusion conclusion, LocalDate today, LocalDate latestByBand) {
        var next = conclusion.nextReviewOn();
        if (next == null) {
            return List.of();
        }
        if (conclusion.outcome() == ReviewOutcome.REASSESS) {
            return List.of(
                    Violation.at(
                            "/nextReviewOn",
                            "is set when the new version is signed off; leave it out",
                            SOURCE));
        }
        if (!next.isAfter(today)) {
            return List.of(Violation.at("/nextReviewOn", "is a day to come", SOURCE));
        }
        return next.isAfter(latestByBand)
                ? List.of(
                        Violation.at(
                                "/nextReviewOn",
                                "is " + latestByBand + " at the latest, for this band",
                                SOURCE))
                : List.of();
    }
}
