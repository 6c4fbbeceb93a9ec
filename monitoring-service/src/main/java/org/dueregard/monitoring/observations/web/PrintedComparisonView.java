package org.dueregard.monitoring.observations.web;

import java.util.List;
import org.dueregard.monitoring.observations.PrintedComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two printed percentages, one beside the other. */
@Schema(name = "MonitoringPrintedComparison")
public record PrintedComparisonView(
        ObservationView observation,
        ObservationView beside,
        String group,
        @Schema(description = "As its source calls it: an average is no comparison group")
                String comparator,
        @Schema(description = "In percentage points") double gapPoints,
        @Schema(description = "The least that the rounding of both leaves open") double gapLower,
        @Schema(description = "The most that the rounding of both leaves open") double gapUpper,
        @Schema(description = "Whether the rounding leaves no doubt which is larger")
                boolean signDetermined,
        @Schema(description = "Null where the other percentage is printed as zero")
                @Nullable Double ratio,
        @Nullable Double ratioLower,
        @Schema(description = "Null where nothing bounds it") @Nullable Double ratioUpper,
        @Schema(
                        description =
                                "Whether the gap is beyond the points that were asked for, however both were rounded")
                @Nullable Boolean beyond,
        List<String> caveats) {
    static PrintedComparisonView from(
            ObservationView observation, ObservationView beside, PrintedComparison compared) {
        var gap = compared.gap();
        var ratio = compared.ratio();
        return new PrintedComparisonView(
                observation,
                beside,
                compared.group(),
                compared.comparator(),
                gap.points(),
                gap.rounding().lower(),
                gap.rounding().upper(),
                gap.signDetermined(),
                ratio == null ? null : ratio.point(),
                ratio == null ? null : ratio.rounding().lower(),
                ratio == null || Double.isInfinite(ratio.rounding().upper())
                        ? null
                        : ratio.rounding().upper(),
                compared.beyond(),
                compared.caveats());
    }
}
