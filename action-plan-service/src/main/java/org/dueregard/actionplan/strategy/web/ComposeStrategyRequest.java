package org.dueregard.actionplan.strategy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.strategy.Driver;
import org.dueregard.actionplan.strategy.NewStrategy;
import org.dueregard.actionplan.strategy.ObjectiveComponent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A strategy with all that it says. */
@Schema(name = "ActionPlanComposeStrategy")
record ComposeStrategyRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1829) @Max(2999) Integer launchYear,
        @Min(1829) @Max(2999) @Nullable Integer endYear,
        @Schema(description = "The strategy that it follows")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String predecessor,
        @Schema(description = "The strategy that a themed one stands beside")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String beside,
        @NotNull
                @Schema(description = "The one post that is responsible for all of it")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String seniorPost,
        @NotNull
                @Schema(description = "The body that monitors its own commitments")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String board,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ObjectiveJson> objectives,
        @Size(max = 100) @Nullable List<@NotNull @Valid PriorityJson> priorities,
        @Size(max = 500) @Nullable List<@NotNull @Valid CommitmentJson> commitments) {

    /** An objective. */
    @Schema(name = "ActionPlanNewObjective")
    record ObjectiveJson(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 2000) String text,
            @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String leadPost,
            @Valid @Nullable TargetJson target,
            @Size(min = 1, max = 10000) @Nullable String activity,
            @Schema(description = "What drives it from outside") @Valid @Nullable DriverJson driver,
            @Size(max = 50) @Nullable List<@NotNull @Valid ComponentJson> components) {
        NewStrategy.NewObjective asked() {
            return new NewStrategy.NewObjective(
                    code,
                    text,
                    leadPost,
                    TargetJson.of(target),
                    activity,
                    driver == null ? null : new Driver(driver.scheme(), driver.theme()),
                    components == null
                            ? List.of()
                            : components.stream()
                                    .map(
                                            each ->
                                                    new ObjectiveComponent(
                                                            each.text(), each.pointsTo()))
                                    .toList());
        }
    }

    /** A priority. */
    @Schema(name = "ActionPlanNewPriority")
    record PriorityJson(
            @NotNull @Min(1) @Max(1000) Integer number,
            @NotBlank @Size(max = 2000) String text,
            @Size(min = 1, max = 20) @Nullable String objective) {}

    NewStrategy asked() {
        return new NewStrategy(
                code,
                title,
                launchYear,
                endYear,
                predecessor,
                beside,
                seniorPost,
                board,
                objectives.stream().map(ObjectiveJson::asked).toList(),
                priorities == null
                        ? List.of()
                        : priorities.stream()
                                .map(
                                        each ->
                                                new NewStrategy.NewPriority(
                                                        each.number(),
                                                        each.text(),
                                                        each.objective()))
                                .toList(),
                commitments == null
                        ? List.of()
                        : commitments.stream().map(CommitmentJson::asked).toList());
    }
}
