package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.recommendation.Showing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shows that a recommendation has been carried out. */
@Schema(name = "ActionPlanShowing")
record ShowingJson(
        @NotBlank @Size(max = 2000) String description,
        @Size(min = 1, max = 2000) @Nullable String url,
        @Min(0) @Nullable Long numerator,
        @Min(1) @Nullable Long denominator,
        @Nullable LocalDate asAt) {
    Showing shown() {
        return new Showing(description, url, numerator, denominator, asAt);
    }

    static ShowingJson from(Showing shown) {
        return new ShowingJson(
                shown.description(),
                shown.url(),
                shown.numerator(),
                shown.denominator(),
                shown.asAt());
    }
}
