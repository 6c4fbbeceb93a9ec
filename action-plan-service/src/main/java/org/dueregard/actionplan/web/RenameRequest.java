package org.dueregard.actionplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The official name that something has from now on, and why. */
@Schema(name = "ActionPlanRename")
public record RenameRequest(
        @NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 2000) String reason) {}
