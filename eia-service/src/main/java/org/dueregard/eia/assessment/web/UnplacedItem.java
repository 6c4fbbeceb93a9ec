package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.UnplacedMitigation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaUnplacedMitigation")
public record UnplacedItem(
        @NotNull @Pattern(regexp = Refs.FORM) @Schema(examples = "M1") String mitigation,
        @NotBlank @Size(max = 4_000) String reason) {
    UnplacedMitigation toUnplaced() {
        return new UnplacedMitigation(mitigation, reason);
    }

    static UnplacedItem from(UnplacedMitigation unplaced) {
        return new UnplacedItem(unplaced.mitigation(), unplaced.reason());
    }
}
