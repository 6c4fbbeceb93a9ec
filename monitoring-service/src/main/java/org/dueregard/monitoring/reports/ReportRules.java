package org.dueregard.monitoring.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for a report to be begun, written and published. */
final class ReportRules {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private ReportRules() {}

    /** A report covers a year at most, which is over. */
    static List<Violation> begin(NewReport asked, @Nullable NewReport corrected, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (asked.periodStart().isBefore(EARLIEST)) {
            violations.add(Violation.at("/periodStart", "Lies before 1990."));
        }
        if (asked.periodEnd().isBefore(asked.periodStart())) {
            violations.add(Violation.at("/periodEnd", "Lies before the period begins."));
        } else if (asked.periodEnd().isAfter(asked.periodStart().plusYears(1))) {
            violations.add(
                    Violation.at(
                            "/periodEnd",
                            "Lies more than a year after the period begins: each policy is monitored at least annually."));
        }
        if (!asked.periodEnd().isBefore(today)) {
            violations.add(Violation.at("/periodEnd", "Has not passed; report when it has."));
        }
        if ((asked.corrects() == null) != (asked.reason() == null)) {
            violations.add(
                    Violation.at(
                            "/reason",
                            asked.corrects() == null
                                    ? "Is given with the report that is corrected."
                                    : "Say why the report is corrected."));
        }
        if (corrected != null
                && !(corrected.policy().equals(asked.policy())
                        && corrected.periodStart().equals(asked.periodStart())
                        && corrected.periodEnd().equals(asked.periodEnd()))) {
            violations.add(
                    Violation.at(
                            "/corrects", "Is a report of the same policy and the same period."));
        }
        return violations;
    }

    /**
     * What is written may be incomplete, but not wrong.
     *
     * @param disparities of the policy, whenever they were drawn
     */
    static List<Violation> write(Answers answers, Collection<UUID> disparities) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < answers.disparities().size(); i++) {
            var disparity = answers.disparities().get(i);
            if (!disparities.contains(disparity)) {
                violations.add(
                        Violation.at("/disparities/" + i, "Is no disparity of this policy."));
            } else if (!seen.add(disparity)) {
                violations.add(Violation.at("/disparities/" + i, "Stands there twice."));
            }
        }
        return violations;
    }

    /**
     * Everything that stands between a draft and its publication.
     *
     * @param open disparities of the policy that were open in the period, by id, with a word on
     *     each
     */
    static List<Violation> publish(Answers answers, Map<UUID, String> open) {
        var violations = new ArrayList<Violation>();
        functions(answers, violations);
        answers.tests()
                .byName()
                .forEach(
                        (test, answer) -> {
                            if (isBlank(answer)) {
                                violations.add(
                                        Violation.at("/tests/" + test, "Has to be answered."));
                            }
                        });
        inequality(answers, open, violations);
        var channels = EnumSet.noneOf(Channel.class);
        channels.addAll(answers.channels());
        if (channels.size() < Channel.values().length) {
            violations.add(
                    Violation.at(
                            "/channels",
                            "A monitoring report is published on the Internet and on the intranet."));
        }
        return violations;
    }

    private static void functions(Answers answers, List<Violation> violations) {
        for (var function : Function.values()) {
            var cover = answers.functions().get(function);
            if (cover == null) {
                violations.add(
                        Violation.at(
                                "/functions/" + function,
                                "Say whether it is covered, and if it is not, why it does not apply."));
            } else if (!cover.covered() && isBlank(cover.reason())) {
                violations.add(
                        Violation.at(
                                "/functions/" + function + "/reason",
                                "Say why the function does not apply."));
            }
        }
        if (answers.functions().size() == Function.values().length
                && answers.functions().values().stream().noneMatch(Cover::covered)) {
            violations.add(
                    Violation.at(
                            "/functions", "A report covers one function of the policy at least."));
        }
    }

    private static void inequality(
            Answers answers, Map<UUID, String> open, List<Violation> violations) {
        open.forEach(
                (disparity, word) -> {
                    if (!answers.disparities().contains(disparity)) {
                        violations.add(
                                Violation.at(
                                        "/disparities",
                                        "Leaves out %s, which was open in the period: %s."
                                                .formatted(disparity, word)));
                    }
                });
        var found = answers.inequalityFound();
        if (found == null) {
            violations.add(
                    Violation.at("/inequalityFound", "Say whether an inequality was found."));
        } else if (found) {
            if (isBlank(answers.cause())) {
                violations.add(
                        Violation.at(
                                "/cause",
                                "An inequality was found: its cause has to be investigated and stated."));
            }
            if (answers.actions().isEmpty() && isBlank(answers.justification())) {
                violations.add(
                        Violation.at(
                                "/actions",
                                "An inequality was found: name the actions that tackle its cause, or give a justification."));
            }
        } else if (!answers.disparities().isEmpty() || !open.isEmpty()) {
            violations.add(
                    Violation.at(
                            "/inequalityFound",
                            "Disparities were drawn, so that one was found; what explains it is its justification."));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
