package org.dueregard.monitoring.observations.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.monitoring.observations.layouts.FigureLayout;
import org.dueregard.monitoring.observations.layouts.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a published table is laid out that is taken in as it is downloaded. */
@Schema(name = "MonitoringObservationLayout")
record LayoutView(
        String layout,
        int version,
        String title,
        String description,
        @Schema(description = "The titles under which each part stands; the first is the usual one")
                Map<Part, List<String>> columns,
        @Schema(
                        description =
                                "Units by the names that the table gives them; other rows are left out")
                Map<String, String> areas) {
    static LayoutView from(FigureLayout layout) {
        return new LayoutView(
                layout.layout(),
                layout.version(),
                layout.title(),
                layout.description(),
                new TreeMap<>(layout.columns()),
                new TreeMap<>(layout.areas()));
    }
}
