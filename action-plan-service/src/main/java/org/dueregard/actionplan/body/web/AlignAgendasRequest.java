package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies for which another one's agendas prepare what is due there; none ends that. */
@Schema(name = "ActionPlanAlignAgendas")
record AlignAgendasRequest(
        @NotNull @Size(max = 20)
                List<@NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String>
                        bodies,
        @NotBlank @Size(max = 2000) String reason) {}
