package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaDraftLine", description = "One line of a file of drafts")
public record DraftLine(
        @NotBlank @Size(max = 200) @Schema(description = "Reference of the subject") String subject,
        @Valid @Schema(description = "Left out, the draft is only begun")
                @Nullable ContentRequest content) {
    List<Part> toParts() {
        return content == null ? List.of() : content.toParts();
    }
}
