package org.dueregard.monitoring.selfassessments.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.monitoring.selfassessments.StandardVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The levels and criteria of a standard, as they were set once. */
@Schema(name = "MonitoringStandardVersion")
public record StandardVersionView(
        String standard,
        int version,
        @Schema(description = "The highest level; the lowest is 1") int levels,
        List<CriterionView> criteria,
        @Schema(description = "Where they are published") String source,
        Instant setAt) {
    static StandardVersionView from(StandardVersion version) {
        return new StandardVersionView(
                version.standard(),
                version.number(),
                version.levels(),
                version.criteria().stream().map(CriterionView::from).toList(),
                version.source(),
                version.setAt());
    }
}
