package org.dueregard.actionplan.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.plan.NewPlan;
import org.dueregard.actionplan.plan.PlanKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with its sections and initiatives. */
@Schema(name = "ActionPlanMakePlan")
record MakePlanRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotNull PlanKind kind,
        @NotBlank @Size(max = 200) String title,
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String strategy,
        @Schema(description = "The unit that owns a local plan")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String unit,
        @Schema(description = "Of a scheme: COMMON, DISABILITY and so on") @Size(min = 1, max = 60)
                @Nullable String element,
        @Schema(description = "The body that publishes it")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String secretariat,
        @Schema(description = "The assessment that a development plan follows from")
                @Size(min = 1, max = 200)
                @Nullable String assessment,
        @Schema(description = "What the assessment is about, where no event has told it")
                @Size(min = 1, max = 200)
                @Nullable String assessedSubject,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Size(max = 100) List<@NotNull @Valid SectionJson> sections) {

    /** A section of a plan. */
    @Schema(name = "ActionPlanNewSection")
    record SectionJson(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,19}") String code,
            @NotBlank @Size(max = 200) String name,
            @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String ownerBody,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> responsibilities,
            @Size(max = 200) @Nullable List<@NotNull @Valid InitiativeJson> initiatives) {
        NewPlan.NewSection asked() {
            return new NewPlan.NewSection(
                    code,
                    name,
                    ownerBody,
                    responsibilities == null ? List.of() : responsibilities,
                    initiatives == null
                            ? List.of()
                            : initiatives.stream().map(InitiativeJson::asked).toList());
        }
    }

    /** An initiative of a section. */
    @Schema(name = "ActionPlanNewInitiative")
    record InitiativeJson(
            @NotNull @Min(1) @Max(1000) Integer printedNumber,
            @NotBlank @Size(max = 2000) String text,
            @Size(min = 1, max = 2000) @Nullable String externalImpact,
            @Size(min = 1, max = 2000) @Nullable String internalImpact) {
        NewPlan.NewInitiative asked() {
            return new NewPlan.NewInitiative(printedNumber, text, externalImpact, internalImpact);
        }
    }

    NewPlan asked() {
        return new NewPlan(
                code,
                kind,
                title,
                strategy,
                unit,
                element,
                secretariat,
                assessment,
                assessedSubject,
                from,
                to,
                sections.stream().map(SectionJson::asked).toList());
    }
}
