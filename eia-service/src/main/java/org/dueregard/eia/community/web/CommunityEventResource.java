package org.dueregard.eia.community.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.community.CommunityEvent;
import org.dueregard.eia.community.CommunityEvents;
import org.dueregard.eia.community.Listening;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events at which communities said what they expect, and each finding with its own address. */
@Path("/v1/community-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Communities")
public class CommunityEventResource {
    private final Listening listening;
    private final CommunityEvents events;
    private final Catalogues catalogues;
    private final CurrentCaller caller;

    public CommunityEventResource(
            Listening listening,
            CommunityEvents events,
            Catalogues catalogues,
            CurrentCaller caller) {
        this.listening = listening;
        this.events = events;
        this.catalogues = catalogues;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_importCommunityEvent",
            summary = "Import an event with its findings",
            description = "Assessments cite a group or a finding as evidence, as EVENT/GROUP.")
    @APIResponseSchema(
            value = CommunityEventView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response importEvent(@Valid @NotNull ImportEventRequest request) {
        CommunityEvent event = listening.importEvent(request.toReport(), caller.get());
        return Response.created(URI.create("/v1/community-events/" + event.code()))
                .entity(CommunityEventView.from(event))
                .build();
    }

    @GET
    @Authenticated
    @Operation(operationId = "eia_listCommunityEvents", summary = "Imported events, by code")
    public Page<CommunityEventView> list(@BeanParam PageRequest page) {
        return page.cut(
                events.after(page.afterKey(), page.limit() + 1),
                CommunityEvent::code,
                CommunityEventView::from);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "eia_readCommunityEvent", summary = "An event with its findings")
    public CommunityEventView read(@PathParam("code") String code) {
        return CommunityEventView.from(events.require(code));
    }

    @GET
    @Path("/{code}/findings/{ref}")
    @Authenticated
    @Operation(
            operationId = "eia_readCommunityFinding",
            summary = "A finding, with whom it names, inside and outside the law")
    public FindingView finding(@PathParam("code") String code, @PathParam("ref") String ref) {
        return FindingView.from(code, events.require(code).require(ref), catalogues.current());
    }
}
