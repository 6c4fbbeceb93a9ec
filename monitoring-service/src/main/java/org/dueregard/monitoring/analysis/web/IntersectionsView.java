package org.dueregard.monitoring.analysis.web;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.Intersections;
import org.dueregard.monitoring.indicators.web.FigureView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The groups of the force by another characteristic or dimension as well. */
@Schema(name = "MonitoringIntersections")
record IntersectionsView(
        AboutView about,
        @Schema(description = "The other dimension", examples = "disability") String with,
        @Schema(description = "What the others are compared with; null where all are hidden")
                @Nullable PlaceView reference,
        List<CellView> cells) {

    /** A group with a value of the other dimension. */
    @Schema(name = "MonitoringIntersectionPlace")
    record PlaceView(NamedView group, NamedView value) {
        static PlaceView from(Intersections.Place place) {
            return new PlaceView(NamedView.from(place.group()), NamedView.from(place.value()));
        }
    }

    /** An intersection; hidden, only its names are left. */
    @Schema(name = "MonitoringIntersection")
    record CellView(
            PlaceView place,
            boolean suppressed,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable FigureView rate,
            @Schema(description = "To the reference; null for itself") @Nullable FigureView ratio,
            @Nullable Boolean tooSmallToTell,
            @Schema(description = "What may be said of the ratio") @Nullable String conclusion) {
        static CellView from(Intersections.Cell cell) {
            return new CellView(
                    PlaceView.from(cell.place()),
                    cell.hidden(),
                    cell.events(),
                    cell.among(),
                    Views.figure(cell.rate()),
                    Views.figure(cell.ratio()),
                    cell.tooSmallToTell(),
                    cell.conclusion());
        }
    }

    static IntersectionsView from(Intersections answer) {
        var reference = answer.reference();
        return new IntersectionsView(
                AboutView.of(
                        answer.basis(),
                        answer.cells().stream()
                                .flatMap(cell -> Stream.of(cell.rate(), cell.ratio()))),
                answer.with(),
                reference == null ? null : PlaceView.from(reference),
                answer.cells().stream().map(CellView::from).toList());
    }
}
