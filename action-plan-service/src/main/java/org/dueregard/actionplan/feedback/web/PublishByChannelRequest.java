package org.dueregard.actionplan.feedback.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that went out by a channel. */
@Schema(name = "ActionPlanPublishByChannel")
record PublishByChannelRequest(
        @NotBlank @Size(max = 500) String title,
        @NotNull LocalDate publishedOn,
        @Schema(description = "Where it is read")
                @NotNull
                @Size(max = 2000)
                @Pattern(
                        regexp = "(https?://|/v1/)\\S+",
                        message = "is an address that begins with http://, https:// or /v1/")
                String href) {}
