package org.dueregard.eia.screening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaOpenScreening")
public record OpenScreeningRequest(
        @NotNull UUID subjectId,
        @NotNull
                @Size(max = 50)
                @Schema(description = "Who sits; more can be seated while it is open")
                List<@Valid @NotNull PanelMemberPart> panel) {}
