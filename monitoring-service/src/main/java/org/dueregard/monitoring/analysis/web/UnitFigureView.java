package org.dueregard.monitoring.analysis.web;

import java.util.UUID;
import org.dueregard.monitoring.analysis.UnitFigure;
import org.dueregard.monitoring.indicators.web.FigureView;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group in a unit beside the same group in the service. */
@Schema(name = "MonitoringUnitFigure")
record UnitFigureView(
        @Schema(examples = "E09000022") String unit,
        @Schema(examples = "Lambeth") String unitName,
        String group,
        String groupName,
        boolean suppressed,
        @Schema(
                        description = "The rate in the unit, as the indicator's title says",
                        examples = "65.0")
                @Nullable Double unitValue,
        @Schema(description = "The same of the whole service", examples = "71.7")
                @Nullable Double serviceValue,
        @Schema(
                        description =
                                "The unit's less the service's; of percentages in percentage points",
                        examples = "-6.7")
                @Nullable Double gap,
        @Schema(description = "The unit's rate with its interval") @Nullable FigureView rate,
        @Schema(description = "To the comparator within the unit") @Nullable FigureView ratio,
        @Nullable Boolean smallNumber,
        @Schema(
                        description =
                                "Who answers for it: where a disparity is open its post, else the indicator's")
                String accountablePost,
        @Schema(description = "The disparity that is open there; null where none is")
                @Nullable UUID disparity) {
    static UnitFigureView from(UnitFigure figure) {
        return new UnitFigureView(
                figure.unit().code(),
                figure.unit().name(),
                figure.group().code(),
                figure.group().name(),
                figure.hidden(),
                point(figure.unitValue()),
                point(figure.serviceValue()),
                figure.gap(),
                Views.figure(figure.unitValue()),
                Views.figure(figure.ratio()),
                figure.smallNumber(),
                figure.accountablePost(),
                figure.disparity());
    }

    private static @Nullable Double point(@Nullable Figure figure) {
        return figure instanceof Estimate estimate ? FigureView.finite(estimate.point()) : null;
    }
}
