package org.dueregard.actionplan.practice.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.practice.Practice;
import org.dueregard.actionplan.practice.Practices;
import org.dueregard.actionplan.practice.Sharing;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Reader;
import org.dueregard.actionplan.web.ReasonRequest;
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

/** Good practice that was found in actions. */
@Path("/v1/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Good practice")
public class PracticeResource {
    private final Practices practices;
    private final Sharing sharing;
    private final CurrentCaller caller;
    private final Reader reader;

    PracticeResource(Practices practices, Sharing sharing, CurrentCaller caller, Reader reader) {
        this.practices = practices;
        this.sharing = sharing;
        this.caller = caller;
        this.reader = reader;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_recordPractice",
            summary = "Records a good practice with the action and unit in which it was found")
    @APIResponseSchema(value = PracticeView.class, responseCode = "201")
    public RestResponse<PracticeView> record(@Valid @NotNull RecordPracticeRequest request) {
        var practice =
                sharing.record(
                        request.title(),
                        request.whatWorks(),
                        request.action(),
                        request.unit(),
                        caller.get());
        return Answers.created(
                "/v1/practices/" + practice.id(), PracticeView.from(practice), practice.version());
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listPractices",
            summary = "Good practice of a unit or an action; the public see what is published")
    public Page<PracticeView> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("action") @Nullable UUID action,
            @BeanParam PageRequest page) {
        return page.cut(
                practices.page(
                        unit,
                        action,
                        reader.isPublic(),
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.id().toString(),
                PracticeView::from);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "actionPlan_readPractice", summary = "A good practice")
    public RestResponse<PracticeView> read(@PathParam("id") UUID id) {
        return answer(practices.require(id, reader.isPublic()));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_publishPractice",
            summary = "Lets everybody read a good practice")
    public RestResponse<PracticeView> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                sharing.publish(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<PracticeView> answer(Practice practice) {
        return Answers.ok(PracticeView.from(practice), practice.version());
    }
}
