package org.dueregard.actionplan.progressreturn.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.progressreturn.LinePart;
import org.dueregard.actionplan.progressreturn.TemplatePart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a template asks of each action. */
@Schema(name = "ActionPlanTemplatePart")
record TemplatePartJson(
        @NotNull LinePart part,
        @NotBlank @Size(max = 500) String prompt,
        @NotNull @Schema(description = "Whether a return without it is not handed in")
                Boolean required) {
    TemplatePart asked() {
        return new TemplatePart(part, prompt, required);
    }

    static TemplatePartJson from(TemplatePart part) {
        return new TemplatePartJson(part.part(), part.prompt(), part.required());
    }
}
