package org.dueregard.actionplan.progressreturn.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.progressreturn.ReturnTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the template. */
@Schema(name = "ActionPlanReturnTemplate")
record ReturnTemplateView(
        int number,
        String title,
        String guidance,
        LocalDate adoptedOn,
        List<TemplatePartJson> parts) {
    static ReturnTemplateView from(ReturnTemplate template) {
        return new ReturnTemplateView(
                template.number(),
                template.title(),
                template.guidance(),
                template.adoptedOn(),
                template.parts().stream().map(TemplatePartJson::from).toList());
    }
}
