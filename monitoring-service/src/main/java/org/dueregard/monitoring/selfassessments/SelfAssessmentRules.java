package org.dueregard.monitoring.selfassessments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.Violation;

/** What must hold for the levels of a standard, and for what is assessed by them. */
final class SelfAssessmentRules {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int MOST_LEVELS = 10;

    private SelfAssessmentRules() {}

    static List<Violation> set(int levels, List<Criterion> criteria) {
        var violations = new ArrayList<Violation>();
        if (levels < 1 || levels > MOST_LEVELS) {
            violations.add(Violation.at("/levels", "Is from 1 to " + MOST_LEVELS + "."));
        }
        if (criteria.isEmpty()) {
            violations.add(Violation.at("/criteria", "Name a criterion."));
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < criteria.size(); i++) {
            if (!seen.add(criteria.get(i).criterion())) {
                violations.add(
                        Violation.at("/criteria/%d/criterion".formatted(i), "Stands there twice."));
            }
        }
        return violations;
    }

    /**
     * @param isStandard whether there is such a standard
     * @param version its present levels and criteria; empty where nobody has set them
     */
    static List<Violation> assess(
            NewSelfAssessment asked,
            boolean isStandard,
            Optional<StandardVersion> version,
            LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (!isStandard) {
            violations.add(
                    Violation.at(
                            "/standard", "There is no such standard; /v1/standards lists them."));
        } else if (version.isEmpty()) {
            violations.add(
                    Violation.at(
                            "/standard",
                            "Nobody has said yet how many levels and which criteria it has: POST /v1/standards/%s/versions first."
                                    .formatted(asked.standard())));
        }
        version.ifPresent(
                set -> {
                    if (!set.has(asked.criterion())) {
                        violations.add(
                                Violation.at(
                                        "/criterion",
                                        "Is none of "
                                                + set.criteria().stream()
                                                        .map(Criterion::criterion)
                                                        .toList()
                                                + "."));
                    }
                    level(asked.level(), set).ifPresent(violations::add);
                });
        if (asked.assessedOn().isAfter(today)) {
            violations.add(Violation.at("/assessedOn", "Lies in the future."));
        } else if (asked.assessedOn().isBefore(EARLIEST)) {
            violations.add(Violation.at("/assessedOn", "Lies before 1990."));
        }
        return violations;
    }

    static List<Violation> moderate(Moderation asked, int assessed, StandardVersion version) {
        var violations = new ArrayList<Violation>();
        var level = asked.level();
        switch (asked.outcome()) {
            case AGREED -> {
                if (level != null) {
                    violations.add(
                            Violation.at("/level", "Is left out where the assessor's is agreed."));
                }
            }
            case CHANGED -> {
                if (level == null) {
                    violations.add(Violation.at("/level", "Say which level is met instead."));
                } else if (level == assessed) {
                    violations.add(
                            Violation.at("/level", "Is the assessor's; agree to it instead."));
                } else {
                    level(level, version).ifPresent(violations::add);
                }
            }
        }
        return violations;
    }

    private static Optional<Violation> level(int level, StandardVersion version) {
        return level < 0 || level > version.levels()
                ? Optional.of(
                        Violation.at(
                                "/level",
                                "Is from 0, where none is met, to %d.".formatted(version.levels())))
                : Optional.empty();
    }
}
