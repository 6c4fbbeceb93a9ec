package org.dueregard.monitoring.selfassessments.web;

import java.util.Optional;
import org.dueregard.monitoring.selfassessments.Standard;
import org.dueregard.monitoring.selfassessments.StandardVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard that the service assesses itself against. */
@Schema(name = "MonitoringStandard")
public record StandardView(
        @Schema(examples = "ESLG") String standard,
        String title,
        @Schema(description = "Which documents ask for it") String source,
        @Schema(description = "Its present levels and criteria; null while nobody has set them")
                @Nullable StandardVersionView present) {
    static StandardView from(Standard standard, Optional<StandardVersion> present) {
        return new StandardView(
                standard.standard(),
                standard.title(),
                standard.source(),
                present.map(StandardVersionView::from).orElse(null));
    }
}
