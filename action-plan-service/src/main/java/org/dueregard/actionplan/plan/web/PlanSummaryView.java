package org.dueregard.actionplan.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.actionplan.plan.Initiative;
import org.dueregard.actionplan.plan.InitiativeState;
import org.dueregard.actionplan.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The initiatives of a plan in numbers. */
@Schema(name = "ActionPlanPlanSummary")
record PlanSummaryView(
        String plan,
        int initiatives,
        @Schema(description = "Those that repeat another one are not counted") long distinct,
        @Schema(description = "Those that state what they do for the public or the staff")
                long withImpact,
        @Schema(description = "Sections that serve each strategic responsibility")
                Map<String, List<String>> responsibilities,
        Map<InitiativeState, Long> states) {
    static PlanSummaryView of(Plan plan, List<Initiative> initiatives) {
        var served = new TreeMap<String, List<String>>();
        plan.sections()
                .forEach(
                        section ->
                                section.responsibilities()
                                        .forEach(
                                                each ->
                                                        served.computeIfAbsent(
                                                                        each,
                                                                        _ -> new ArrayList<>())
                                                                .add(section.code())));
        return new PlanSummaryView(
                plan.code(),
                initiatives.size(),
                initiatives.stream().filter(each -> each.sameAs() == null).count(),
                initiatives.stream().filter(Initiative::statesImpact).count(),
                served,
                initiatives.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Initiative::state, TreeMap::new, Collectors.counting())));
    }
}
