package org.dueregard.actionplan.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.plan.PlanKind;
import org.dueregard.actionplan.plan.PlanState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with its sections; how many initiatives there are, and how many say something new. */
@Schema(name = "ActionPlanPlan")
record PlanView(
        String code,
        PlanKind kind,
        String title,
        @Nullable String strategy,
        @Nullable String unit,
        @Nullable String element,
        @Nullable String secretariat,
        @Nullable String assessment,
        @Nullable String assessedSubject,
        @Schema(description = "The plan that a local one was made from") @Nullable String template,
        LocalDate from,
        @Nullable LocalDate to,
        PlanState state,
        List<SectionView> sections) {

    /** A section and the body that owns it. */
    @Schema(name = "ActionPlanSection")
    record SectionView(
            String code, String name, @Nullable String ownerBody, List<String> responsibilities) {}

    static PlanView from(Plan plan) {
        return new PlanView(
                plan.code(),
                plan.kind(),
                plan.title(),
                plan.strategy(),
                plan.unit(),
                plan.element(),
                plan.secretariat(),
                plan.assessment(),
                plan.assessedSubject(),
                plan.template(),
                plan.term().firstDay(),
                plan.term().lastDay(),
                plan.state(),
                plan.sections().stream()
                        .map(
                                each ->
                                        new SectionView(
                                                each.code(),
                                                each.name(),
                                                each.ownerBody(),
                                                each.responsibilities()))
                        .toList());
    }
}
