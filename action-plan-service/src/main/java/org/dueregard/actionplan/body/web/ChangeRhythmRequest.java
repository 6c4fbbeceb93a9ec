package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.body.Rhythm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often a body meets from now on, and before which other. */
@Schema(name = "ActionPlanChangeRhythm")
record ChangeRhythmRequest(
        @Pattern(regexp = Cadences.PATTERN, message = Cadences.MESSAGE) @Nullable String cadence,
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String precedes,
        @NotBlank @Size(max = 2000) String reason) {
    Rhythm rhythm() {
        return new Rhythm(cadence, precedes);
    }
}
