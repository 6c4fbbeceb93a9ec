package org.dueregard.actionplan.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.action.web.DueDateJson;
import org.dueregard.actionplan.programme.NewMilestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone, with at least one point on the way to it. */
@Schema(name = "ActionPlanSetStrandMilestone")
record SetMilestoneRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) @Schema(description = "In which the points are counted")
                String unit,
        @NotNull @Valid DueDateJson due,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PointJson> trajectory) {

    /** What is expected on a day. */
    @Schema(name = "ActionPlanExpectedPoint")
    record PointJson(
            @NotNull LocalDate day,
            @NotNull @Digits(integer = 15, fraction = 6) BigDecimal expected) {}

    NewMilestone asked() {
        return new NewMilestone(
                title,
                unit,
                due.dueDate(),
                trajectory.stream()
                        .map(each -> new NewMilestone.Expected(each.day(), each.expected()))
                        .toList());
    }
}
