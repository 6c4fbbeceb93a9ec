package org.dueregard.monitoring.disparities.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What causes a disparity, and which actions are agreed against it. */
@Schema(name = "MonitoringAgreedActionRequest")
public record AgreedActionRequest(
        @NotBlank @Size(max = 4000) String cause,
        @Schema(description = "Ids of actions of the action plan") @NotEmpty @Size(max = 50)
                List<@NotBlank @Size(max = 100) String> actionIds,
        @Schema(
                        description =
                                "Codes of the targets by which it is seen whether they succeed; /v1/targets")
                @NotEmpty
                @Size(max = 20)
                List<@NotBlank @Size(max = 40) String> successMeasures,
        @NotBlank @Size(max = 4000) String reason) {}
