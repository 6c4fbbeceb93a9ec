package org.dueregard.eia.practice.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.eia.practice.AssessmentTemplates;
import org.dueregard.eia.practice.GoodPractices;
import org.dueregard.eia.practice.Sharing;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What others can learn from, and start from. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Good practice")
public class SharingResource {
    private final Sharing sharing;
    private final GoodPractices practices;
    private final AssessmentTemplates templates;
    private final CurrentCaller caller;

    public SharingResource(
            Sharing sharing,
            GoodPractices practices,
            AssessmentTemplates templates,
            CurrentCaller caller) {
        this.sharing = sharing;
        this.practices = practices;
        this.templates = templates;
        this.caller = caller;
    }

    @POST
    @Path("/good-practices")
    @Idempotent
    @RolesAllowed({Roles.ASSURER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "eia_markGoodPractice",
            summary = "Mark a part of a signed version as good practice")
    @APIResponseSchema(
            value = GoodPracticeView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response mark(@Valid @NotNull MarkRequest request) {
        var practice =
                sharing.mark(
                        request.assessmentId(),
                        request.version(),
                        request.part(),
                        request.note(),
                        caller.get());
        return Response.created(URI.create("/v1/good-practices"))
                .entity(GoodPracticeView.from(practice))
                .build();
    }

    @GET
    @Path("/good-practices")
    @Authenticated
    @Operation(operationId = "eia_listGoodPractices", summary = "Find good practice")
    public Page<GoodPracticeView> practices(
            @QueryParam("part") @Nullable ContentPart part,
            @QueryParam("words") @Size(max = 100) @Nullable String words,
            @BeanParam PageRequest page) {
        return page.cut(
                practices.find(part, words, Answers.afterId(page), page.limit() + 1),
                practice -> practice.id().toString(),
                GoodPracticeView::from);
    }

    @POST
    @Path("/assessment-templates")
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_makeTemplate",
            summary = "Make a template of parts of a signed version")
    @APIResponseSchema(
            value = TemplateView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response makeTemplate(@Valid @NotNull TemplateView request) {
        var template = sharing.makeTemplate(request.toOutline(), caller.get());
        return Response.created(URI.create("/v1/assessment-templates/" + template.outline().code()))
                .entity(TemplateView.from(template))
                .build();
    }

    @GET
    @Path("/assessment-templates")
    @Authenticated
    @Operation(operationId = "eia_listTemplates", summary = "Templates, by code")
    public Page<TemplateView> templates(@BeanParam PageRequest page) {
        return page.cut(
                templates.after(page.afterKey(), page.limit() + 1),
                template -> template.outline().code(),
                TemplateView::from);
    }

    @GET
    @Path("/assessment-templates/{code}")
    @Authenticated
    @Operation(operationId = "eia_readTemplate", summary = "One template")
    public TemplateView template(@PathParam("code") String code) {
        return TemplateView.from(templates.require(code));
    }
}
