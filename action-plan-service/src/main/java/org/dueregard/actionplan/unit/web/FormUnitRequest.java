package org.dueregard.actionplan.unit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.actionplan.unit.UnitState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit to be formed. */
@Schema(name = "ActionPlanFormUnit")
record FormUnitRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull UnitKind kind,
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String parent,
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String leadPost) {
    UnitState asked() {
        return new UnitState(code, name, kind, parent, leadPost);
    }
}
