package org.dueregard.actionplan.scheme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.scheme.NewVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of an element that was published. */
@Schema(name = "ActionPlanPublishElement")
record PublishElementRequest(
        @NotNull LocalDate publishedOn,
        @Schema(description = "How exactly the date is known; the day, unless said otherwise")
                @Nullable DatePrecision precision,
        @NotBlank @Size(max = 2000) String summary) {
    NewVersion asked() {
        return new NewVersion(
                new DueDate(publishedOn, Objects.requireNonNullElse(precision, DatePrecision.DAY)),
                summary);
    }
}
