package org.dueregard.actionplan.action.web;

import jakarta.validation.Valid;
import org.dueregard.actionplan.action.Beginning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the owner brings when work begins; what the action has already may be left out. */
@Schema(name = "ActionPlanStartAction")
record StartRequest(
        @Valid @Nullable ResourcesJson resources,
        @Valid @Nullable SuccessMeasureJson successMeasure) {

    Beginning beginning() {
        return new Beginning(ResourcesJson.of(resources), SuccessMeasureJson.of(successMeasure));
    }
}
