package org.dueregard.eia.screening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaSeatPanel")
public record PanelRequest(@NotNull @Size(max = 50) List<@Valid @NotNull PanelMemberPart> panel) {}
