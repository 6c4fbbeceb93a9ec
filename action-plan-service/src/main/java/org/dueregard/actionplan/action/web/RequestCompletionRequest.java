package org.dueregard.actionplan.action.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.action.CompletionRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The owner says that it is done. */
@Schema(name = "ActionPlanRequestCompletion")
record RequestCompletionRequest(
        @NotBlank @Size(max = 10000) String statement,
        @Valid @Nullable MeasureResultJson successMeasureResult) {

    CompletionRequest request() {
        return new CompletionRequest(statement, MeasureResultJson.of(successMeasureResult));
    }
}
