package org.dueregard.monitoring.releases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a table says of a group in a unit; what was computed from a hidden count is not there. */
@Schema(name = "MonitoringReleasedFigure")
public record ReleasedFigure(
        String unit,
        @Schema(description = "Code of a group, unknown, or * for everybody") String group,
        @Schema(description = "Whether anything of it is hidden") boolean suppressed,
        @Schema(description = "Null where it is hidden") @Nullable Long events,
        @Schema(description = "Those among whom; null where it is hidden, or not known")
                @Nullable Long among,
        @Schema(description = "Null where it is hidden, or where the table has none")
                @Nullable ReleasedEstimate rate,
        @Schema(
                        description =
                                "To the comparator; null where either is hidden, or where there is none")
                @Nullable ReleasedEstimate ratio) {}
