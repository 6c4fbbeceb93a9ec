package org.dueregard.monitoring.targets.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.dueregard.monitoring.targets.Aim;
import org.dueregard.monitoring.targets.Direction;
import org.dueregard.monitoring.targets.NewTarget;
import org.dueregard.monitoring.targets.TargetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target to be set. */
@Schema(name = "MonitoringSetTarget")
public record TargetRequest(
        @Schema(description = "Its code", examples = "T2")
                @NotNull
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
                String target,
        @Schema(description = "Code of what is measured", examples = "SAT-HATE")
                @NotNull
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
                String indicator,
        @NotBlank @Size(max = 200) String title,
        @NotNull TargetKind kind,
        @Schema(description = "HIGHER_IS_BETTER where it is left out")
                @Nullable Direction direction,
        @Schema(description = "What is to be reached: for REACH, and in percent for COVERAGE")
                @Digits(integer = 12, fraction = 6)
                @Nullable BigDecimal value,
        @Schema(description = "Points or percent a year, for steps")
                @Digits(integer = 12, fraction = 6)
                @Nullable BigDecimal perYear,
        @Schema(description = "For steps and GAP_DECREASE") @Valid @Nullable BaselineView baseline,
        @Schema(
                        description =
                                "What the highest group must not fall below, where the lowest is to rise by steps")
                @Digits(integer = 12, fraction = 6)
                @Nullable BigDecimal floor,
        @Schema(description = "In points, for PARITY; 0 where nothing but equal is parity")
                @Digits(integer = 12, fraction = 6)
                @Nullable BigDecimal tolerance,
        @Schema(
                        description =
                                "Where the indicator gives the values by itself: a period is assessed when each of its months is certified")
                @Valid
                @Nullable MeasureView measure,
        @Schema(
                        description = "Who outside of the service verifies its values, if anybody",
                        examples = "Corporate Independent Advisory Groups")
                @Size(max = 200)
                @Nullable String verifier,
        @Schema(
                        description =
                                "Code of a target that has to become better too: fewer grievances while nobody feels treated more fairly are UNCONFIRMED",
                        examples = "STAFF-FAIRNESS")
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
                @Nullable String confirmedBy,
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}") String accountablePost,
        @Schema(description = "Where it is set") @NotBlank @Size(max = 400) String source) {
    NewTarget asked() {
        return new NewTarget(
                target,
                indicator,
                title.strip(),
                new Aim(
                        kind,
                        Objects.requireNonNullElse(direction, Direction.HIGHER_IS_BETTER),
                        value,
                        perYear,
                        baseline == null ? null : baseline.asked(),
                        floor,
                        tolerance),
                measure == null ? null : measure.asked(),
                verifier == null || verifier.isBlank() ? null : verifier.strip(),
                confirmedBy,
                accountablePost,
                source.strip());
    }
}
