package org.dueregard.actionplan.reminder.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which mails a person wants. */
@Schema(name = "ActionPlanNotificationPreferences")
record PreferenceJson(
        @Schema(description = "Whether a digest of what waits comes by mail, once a day at most")
                @NotNull
                Boolean digests) {}
