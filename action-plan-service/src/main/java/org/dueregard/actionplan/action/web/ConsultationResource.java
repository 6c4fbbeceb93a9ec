package org.dueregard.actionplan.action.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Consulting;
import org.dueregard.actionplan.action.Drafting;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Forms;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafting an action in consultation with the groups in whose plans it stands. */
@Path("/v1/actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Actions")
public class ConsultationResource {
    private final Actions actions;
    private final Drafting drafting;
    private final Consulting consulting;
    private final ActionViews views;
    private final Forms forms;
    private final CurrentCaller caller;

    ConsultationResource(
            Actions actions,
            Drafting drafting,
            Consulting consulting,
            ActionViews views,
            Forms forms,
            CurrentCaller caller) {
        this.actions = actions;
        this.drafting = drafting;
        this.consulting = consulting;
        this.views = views;
        this.forms = forms;
        this.caller = caller;
    }

    @PUT
    @Path("/terms")
    @Operation(
            operationId = "actionPlan_redraftAction",
            summary =
                    "Says a draft anew; a chair who has agreed to the former terms is to agree again")
    public RestResponse<ActionView> redraft(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull RedraftRequest request) {
        var asked = forms.require(request);
        return views.answer(
                drafting.redraft(
                        id,
                        asked.outline(),
                        asked.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/consultations")
    @Idempotent
    @Operation(
            operationId = "actionPlan_consultGroup",
            summary = "Whoever drafts the action records what a group said of it")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201")
    public RestResponse<ConsultationView> consult(
            @PathParam("id") UUID id, @Valid @NotNull ConsultRequest request) {
        var added = consulting.consult(id, request.said(), caller.get());
        return Answers.created(
                "/v1/actions/" + id + "/consultations/" + added.part().id(),
                ConsultationView.from(added.part()),
                added.action().version());
    }

    @GET
    @Path("/consultations/{consultation}")
    @Operation(
            operationId = "actionPlan_readActionConsultation",
            summary = "What a group said of an action while it was drafted")
    public RestResponse<ConsultationView> readConsultation(
            @PathParam("id") UUID id, @PathParam("consultation") UUID consultation) {
        var action = actions.require(id);
        return Answers.ok(
                ConsultationView.from(action.consultation(consultation)), action.version());
    }

    @POST
    @Path("/group-agreements")
    @Operation(
            operationId = "actionPlan_agreeAsGroup",
            summary = "The chair of a group agrees to the action in the terms that it has now")
    public RestResponse<ActionView> agree(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AgreeAsGroupRequest request) {
        return views.answer(
                consulting.agree(
                        id,
                        request.body(),
                        request.note(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }
}
