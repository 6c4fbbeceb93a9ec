package org.dueregard.monitoring.targets.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dueregard.monitoring.targets.Direction;
import org.dueregard.monitoring.targets.Target;
import org.dueregard.monitoring.targets.TargetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target. */
@Schema(name = "MonitoringTarget")
public record TargetView(
        String target,
        String indicator,
        String title,
        TargetKind kind,
        Direction direction,
        @Nullable BigDecimal value,
        @Nullable BigDecimal perYear,
        @Nullable BaselineView baseline,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal tolerance,
        @Schema(
                        description =
                                "What is expected of the baseline's year and of the four after it; of steps only, not rounded")
                List<BigDecimal> trajectory,
        @Schema(description = "Null where somebody tells the values") @Nullable MeasureView measure,
        @Nullable String verifier,
        @Schema(description = "Code of the target that has to become better too")
                @Nullable String confirmedBy,
        String accountablePost,
        String source,
        Instant setAt,
        String setBy) {
    private static final int YEARS = 5;

    static TargetView from(Target target) {
        var aim = target.aim();
        return new TargetView(
                target.target(),
                target.indicator(),
                target.title(),
                aim.kind(),
                aim.direction(),
                aim.value(),
                aim.perYear(),
                BaselineView.from(aim.baseline()),
                aim.floor(),
                aim.tolerance(),
                aim.trajectory(YEARS),
                MeasureView.from(target.measure()),
                target.verifier(),
                target.confirmedBy(),
                target.accountablePost(),
                target.source(),
                target.setAt(),
                target.setBy());
    }
}
