package org.dueregard.actionplan.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before an action of a group's plan leaves its draft: actions are created and
 * quantified in close consultation with the work groups and their chairs (report 8 of 2002, para
 * 4).
 */
final class ConsentRules {
    private static final String CONSULTED =
            "Actions are made and quantified in consultation with the groups and their chairs (report 8 of 2002, para 4)";

    private ConsentRules() {}

    /**
     * Each group was consulted, and its chair has agreed to the terms as they are now.
     *
     * @param terms as the action would be proposed
     */
    static List<Violation> leaveDraft(Set<String> groups, GroupConsent consent, Terms terms) {
        if (groups.isEmpty()) {
            return List.of();
        }
        var violations = new ArrayList<>(measurable(terms.successMeasure()));
        for (var group : groups.stream().sorted().toList()) {
            if (!consent.hasConsulted(group)) {
                violations.add(notConsulted(group));
            }
            if (!consent.agreedTo(group, terms)) {
                violations.add(
                        Violation.at(
                                "/groupAgreements",
                                consent.hasEverAgreed(group)
                                        ? "The chair of "
                                                + group
                                                + " agreed to other terms; the present ones need it anew."
                                        : "The chair of " + group + " has not agreed to it.",
                                CONSULTED));
            }
        }
        return violations;
    }

    /** A chair agrees to what the group was asked about, and to what can be measured. */
    static List<Violation> agree(
            Set<String> groups,
            String group,
            GroupConsent consent,
            @Nullable SuccessMeasure measure) {
        var violations = new ArrayList<Violation>();
        if (!groups.contains(group)) {
            violations.add(
                    Violation.at(
                            "/body", "The action stands in no plan of the group " + group + "."));
        } else if (!consent.hasConsulted(group)) {
            violations.add(notConsulted(group));
        }
        if (measure == null) {
            violations.add(
                    Violation.at(
                            "/successMeasure",
                            "Say how it will be told that the action has worked.",
                            CONSULTED));
        }
        violations.addAll(measurable(measure));
        return violations;
    }

    /** A group is consulted about what stands in its plan, today or earlier. */
    static List<Violation> consult(Set<String> groups, NewConsultation said, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (!groups.contains(said.body())) {
            violations.add(
                    Violation.at(
                            "/body",
                            "The action stands in no plan of the group " + said.body() + "."));
        }
        if (said.heldOn().isAfter(today) || said.heldOn().isBefore(ActionRules.EARLIEST)) {
            violations.add(
                    Violation.at(
                            "/heldOn",
                            "It was consulted today or earlier, since "
                                    + ActionRules.EARLIEST
                                    + "."));
        }
        return violations;
    }

    /** A measure that is missing altogether is told where the action is proposed. */
    private static List<Violation> measurable(@Nullable SuccessMeasure measure) {
        return measure == null || measure.isMeasurable()
                ? List.of()
                : List.of(
                        Violation.at(
                                "/successMeasure",
                                "Name the indicator or the figure by which it is measured.",
                                CONSULTED));
    }

    private static Violation notConsulted(String group) {
        return Violation.at(
                "/consultations", "Record what the group " + group + " said of it.", CONSULTED);
    }
}
