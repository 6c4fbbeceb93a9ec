package org.dueregard.actionplan.obligation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.obligation.Rung;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ladder to be made. */
@Schema(name = "ActionPlanMakeLadder")
record MakeLadderRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid RungJson> rungs) {
    List<Rung> asked() {
        return rungs.stream().map(RungJson::rung).toList();
    }
}
