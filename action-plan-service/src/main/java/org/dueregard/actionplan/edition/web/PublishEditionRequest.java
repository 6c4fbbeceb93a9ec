package org.dueregard.actionplan.edition.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition to be published. */
@Schema(name = "ActionPlanPublishEdition")
record PublishEditionRequest(
        @Schema(description = "The day whose state it shows: today or earlier") @NotNull
                LocalDate asAt) {}
