package org.dueregard.actionplan.scheme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.scheme.NewScheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scheme with its elements. */
@Schema(name = "ActionPlanMakeScheme")
record MakeSchemeRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @Schema(description = "The body that publishes it")
                @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String publisher,
        @NotNull @Size(max = 50) List<@NotNull @Valid ElementJson> elements) {
    NewScheme asked() {
        return new NewScheme(
                code, title, publisher, elements.stream().map(ElementJson::asked).toList());
    }
}
