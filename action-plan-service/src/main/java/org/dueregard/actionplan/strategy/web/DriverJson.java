package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.strategy.Driver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A theme of somebody else's scheme that drives an objective. */
@Schema(name = "ActionPlanObjectiveDriver")
record DriverJson(
        @NotBlank @Size(max = 200) String scheme, @NotBlank @Size(max = 500) String theme) {
    static @Nullable DriverJson from(@Nullable Driver driver) {
        return driver == null ? null : new DriverJson(driver.scheme(), driver.theme());
    }
}
