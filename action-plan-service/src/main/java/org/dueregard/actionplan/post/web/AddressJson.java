package org.dueregard.actionplan.post.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where digests reach the person of an appointment. */
@Schema(name = "ActionPlanAddress")
record AddressJson(
        @Schema(description = "Null to forget the one that there is")
                @Email
                @Size(min = 3, max = 320)
                @Nullable String email) {}
