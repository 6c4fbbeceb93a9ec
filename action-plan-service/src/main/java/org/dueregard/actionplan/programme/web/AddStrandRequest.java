package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.programme.Leads;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A strand of a programme. */
@Schema(name = "ActionPlanAddStrand")
record AddStrandRequest(
        @NotNull
                @Schema(description = "The code under which it is registered for due regard too")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Size(max = 40)
                String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(min = 1, max = 10)
                List<@NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String>
                        leads,
        @Schema(description = "Of joint leads the one that trouble climbs to")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String primary) {
    Leads led() {
        return new Leads(leads, primary);
    }
}
