package org.dueregard.monitoring.releases.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.releases.NewRelease;
import org.dueregard.monitoring.releases.Rounding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A release to be composed. */
@Schema(name = "MonitoringComposeRelease")
public record ComposeRequest(
        @NotBlank @Size(max = 200) String title,
        @Schema(
                        description =
                                "Code of what is published again and again; left out where it is on its own",
                        examples = "QUARTERLY-MEASURES")
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
                @Nullable String series,
        @Schema(description = "Codes of indicators; each is counted in each period")
                @NotNull
                @Size(min = 1, max = 24)
                List<@NotNull @Size(max = 40) String> indicators,
        @Schema(
                        description =
                                "Months (2016-06), quarters (2016-Q2) or financial years (2016/17), of which every month is certified")
                @NotNull
                @Size(min = 1, max = 24)
                List<@NotNull @Size(max = 7) String> periods,
        @Schema(description = "Codes of units; * for all") @NotNull @Size(min = 1, max = 40)
                List<@NotNull @Size(max = 20) String> units,
        @Schema(description = "Counts from 1 to one less than this are hidden; 5 where left out")
                @Min(Suppression.THRESHOLD)
                @Max(100)
                @Nullable Integer threshold,
        @Schema(description = "NONE where it is left out") @Nullable Rounding rounding,
        @Schema(description = "The published release that it puts right") @Nullable UUID corrects,
        @Schema(description = "Why, where it puts one right") @Size(max = 2_000)
                @Nullable String correction) {
    NewRelease asked() {
        return new NewRelease(
                title.strip(),
                series,
                indicators,
                periods,
                units,
                threshold == null ? Suppression.THRESHOLD : threshold,
                rounding == null ? Rounding.NONE : rounding,
                corrects,
                correction == null || correction.isBlank() ? null : correction.strip());
    }
}
