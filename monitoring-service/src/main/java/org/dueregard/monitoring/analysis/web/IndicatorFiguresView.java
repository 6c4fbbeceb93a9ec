package org.dueregard.monitoring.analysis.web;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.IndicatorFigures;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what the centre watches: an indicator in every unit. */
@Schema(name = "MonitoringIndicatorFigures")
record IndicatorFiguresView(
        AboutView about,
        @Schema(description = "By unit and group") List<UnitFigureView> items,
        @Nullable String next)
        implements Paged {

    static IndicatorFiguresView from(IndicatorFigures figures, Page<UnitFigureView> page) {
        return new IndicatorFiguresView(
                AboutView.of(
                        figures.basis(),
                        figures.figures().stream()
                                .flatMap(each -> Stream.of(each.unitValue(), each.ratio()))),
                page.items(),
                page.next());
    }
}
