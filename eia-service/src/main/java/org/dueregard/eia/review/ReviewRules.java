package org.dueregard.eia.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.platform.problem.Violation;

/** What ends a review. */
final class ReviewRules {
    private static final String SOURCE =
            "Race and Diversity Strategy 2005: policies are monitored and evolve; an assessment in"
                    + " force always has a next review";

    private static final String FIT =
            "Inclusion and Diversity Strategy 2017-2021, objective 2: reviewed, evidence based,"
                    + " consulted on, fit for purpose";
    private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9-]+");

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

    /**
     * Each of the three answers says what it rests on, by at least one ref of the reviewed version.
     * Inclusion and Diversity Strategy 2017-2021, objective 2.
     */
    static List<Violation> ofAnswers(Conclusion conclusion, Collection<String> refs) {
        return Stream.of(
                        refers("/evidenceAnswer", conclusion.evidenceAnswer(), refs),
                        refers("/consultationAnswer", conclusion.consultationAnswer(), refs),
                        refers("/fitnessAnswer", conclusion.fitnessAnswer(), refs))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> refers(
            String member, String answer, Collection<String> refs) {
        var named = Arrays.asList(WORDS.split(answer));
        return refs.stream().anyMatch(named::contains)
                ? Optional.empty()
                : Optional.of(
                        Violation.at(
                                member,
                                "name what it rests on by its ref, such as one of "
                                        + refs.stream().limit(5).collect(Collectors.joining(", ")),
                                FIT));
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
