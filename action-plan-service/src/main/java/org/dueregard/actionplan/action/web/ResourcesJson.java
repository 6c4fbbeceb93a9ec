package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.action.ResourceStanding;
import org.dueregard.actionplan.action.Resources;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What money and people an action has. */
@Schema(name = "ActionPlanResources")
record ResourcesJson(
        @NotNull ResourceStanding standing, @NotBlank @Size(max = 2000) String statement) {

    static @Nullable Resources of(@Nullable ResourcesJson json) {
        return json == null ? null : new Resources(json.standing, json.statement);
    }

    static @Nullable ResourcesJson from(@Nullable Resources resources) {
        return resources == null
                ? null
                : new ResourcesJson(resources.standing(), resources.statement());
    }
}
