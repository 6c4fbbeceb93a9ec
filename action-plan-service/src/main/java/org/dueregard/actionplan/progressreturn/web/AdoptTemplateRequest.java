package org.dueregard.actionplan.progressreturn.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.progressreturn.TemplatePart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of the template. */
@Schema(name = "ActionPlanAdoptTemplate")
record AdoptTemplateRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String guidance,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid TemplatePartJson> parts) {
    List<TemplatePart> asked() {
        return parts.stream().map(TemplatePartJson::asked).toList();
    }
}
