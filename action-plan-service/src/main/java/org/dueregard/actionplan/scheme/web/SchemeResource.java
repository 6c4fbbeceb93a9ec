package org.dueregard.actionplan.scheme.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.scheme.Maintaining;
import org.dueregard.actionplan.scheme.Scheme;
import org.dueregard.actionplan.scheme.Schemes;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Schemes with their elements and attachments, which everyone reads. */
@Path("/v1/schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schemes")
public class SchemeResource {
    private final Schemes schemes;
    private final Maintaining maintaining;
    private final CurrentCaller caller;

    SchemeResource(Schemes schemes, Maintaining maintaining, CurrentCaller caller) {
        this.schemes = schemes;
        this.maintaining = maintaining;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_makeScheme", summary = "Makes a scheme with its elements")
    @APIResponseSchema(value = SchemeView.class, responseCode = "201")
    public RestResponse<SchemeView> make(@Valid @NotNull MakeSchemeRequest request) {
        var scheme = maintaining.make(request.asked(), caller.get());
        return Answers.created(
                "/v1/schemes/" + scheme.code(), SchemeView.from(scheme), scheme.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "actionPlan_listSchemes", summary = "Every scheme")
    public Page<SchemeView> list(@BeanParam PageRequest page) {
        return page.cut(
                schemes.pageAfter(page.afterKey(), page.limit() + 1),
                Scheme::code,
                SchemeView::from);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "actionPlan_readScheme",
            summary = "A scheme, its elements with their versions, and the editions attached to it")
    public RestResponse<SchemeView> read(@PathParam("code") String code) {
        return answer(schemes.require(code));
    }

    @POST
    @Path("/{code}/elements")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "actionPlan_addSchemeElement", summary = "Adds an element to a scheme")
    public RestResponse<SchemeView> add(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ElementJson request) {
        return answer(
                maintaining.add(code, request.asked(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{code}/elements/{element}/versions")
    @Authenticated
    @Operation(
            operationId = "actionPlan_publishSchemeElement",
            summary = "Records that a version of an element was published: its publisher alone")
    public RestResponse<SchemeView> publish(
            @PathParam("code") String code,
            @PathParam("element") String element,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PublishElementRequest request) {
        return answer(
                maintaining.publish(
                        code, element, request.asked(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{code}/attachments")
    @Authenticated
    @Operation(
            operationId = "actionPlan_attachEdition",
            summary = "Attaches an edition of a plan to a scheme: its publisher alone")
    public RestResponse<SchemeView> attach(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AttachEditionRequest request) {
        return answer(
                maintaining.attach(
                        code,
                        request.plan(),
                        request.edition(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<SchemeView> answer(Scheme scheme) {
        return Answers.ok(SchemeView.from(scheme), scheme.version());
    }
}
