package org.dueregard.monitoring.analysis.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.UnitFigures;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.disparities.DisparityState;
import org.dueregard.monitoring.targets.Target;
import org.dueregard.monitoring.targets.TargetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything about one unit. */
@Schema(name = "MonitoringUnitFigures")
record UnitFiguresView(
        NamedView unit,
        List<IndicatorView> indicators,
        @Schema(description = "Indicators that no figures were sent for, in the month")
                List<String> withoutFigures,
        @Schema(description = "Open ones, of this unit") List<DisparityLine> disparities) {

    /** An indicator in the unit. */
    @Schema(name = "MonitoringUnitIndicator")
    record IndicatorView(AboutView about, List<UnitFigureView> groups, List<TargetLine> targets) {}

    /** What is to be reached of an indicator. */
    @Schema(name = "MonitoringTargetLine")
    record TargetLine(
            String target,
            String title,
            TargetKind kind,
            java.math.@Nullable BigDecimal value,
            String accountablePost) {
        static TargetLine from(Target target) {
            return new TargetLine(
                    target.target(),
                    target.title(),
                    target.aim().kind(),
                    target.aim().value(),
                    target.accountablePost());
        }
    }

    /** A disparity that waits for an explanation or a reform. */
    @Schema(name = "MonitoringDisparityLine")
    record DisparityLine(
            UUID id,
            String indicator,
            String group,
            DisparityState state,
            String accountablePost,
            LocalDate dueOn) {
        static DisparityLine from(Disparity disparity) {
            return new DisparityLine(
                    disparity.id(),
                    disparity.indicator(),
                    disparity.group(),
                    disparity.state(),
                    disparity.accountablePost(),
                    disparity.dueOn());
        }
    }

    static UnitFiguresView from(UnitFigures figures) {
        return new UnitFiguresView(
                NamedView.from(figures.unit()),
                figures.indicators().stream()
                        .map(
                                each ->
                                        new IndicatorView(
                                                AboutView.of(
                                                        each.basis(),
                                                        each.groups().stream()
                                                                .flatMap(
                                                                        group ->
                                                                                Stream.of(
                                                                                        group
                                                                                                .unitValue(),
                                                                                        group
                                                                                                .ratio()))),
                                                each.groups().stream()
                                                        .map(UnitFigureView::from)
                                                        .toList(),
                                                each.targets().stream()
                                                        .map(TargetLine::from)
                                                        .toList()))
                        .toList(),
                figures.without(),
                figures.disparities().stream().map(DisparityLine::from).toList());
    }
}
