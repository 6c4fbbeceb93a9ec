package org.dueregard.monitoring.releases.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.releases.Composing;
import org.dueregard.monitoring.releases.Release;
import org.dueregard.monitoring.releases.ReleaseDocument;
import org.dueregard.monitoring.releases.ReleaseState;
import org.dueregard.monitoring.releases.Releases;
import org.dueregard.monitoring.releases.Releasing;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Releases as those see them who make them. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleaseResource {
    private final Releases releases;
    private final Composing composing;
    private final Releasing releasing;
    private final CurrentCaller caller;

    ReleaseResource(
            Releases releases, Composing composing, Releasing releasing, CurrentCaller caller) {
        this.releases = releases;
        this.composing = composing;
        this.releasing = releasing;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            operationId = "monitoring_composeRelease",
            summary =
                    "Takes the counts of certified months at one instant, hides what must not be shown, and attacks the rest; or puts a published release right")
    @APIResponseSchema(
            value = ReleaseView.class,
            responseCode = "201",
            responseDescription = "Composed, as a draft")
    public Response compose(@NotNull @Valid ComposeRequest request) {
        var release = composing.compose(request.asked(), caller.get());
        return Response.created(URI.create("/v1/releases/" + release.id()))
                .entity(ReleaseView.from(release))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(release.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.ANALYST,
        Roles.PUBLISHER,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_listReleases",
            summary = "Releases in the order in which they were composed, of whatever state")
    public Page<ReleaseView> list(
            @QueryParam("state") @Nullable ReleaseState state, @BeanParam PageRequest page) {
        return page.cut(
                releases.page(state, Lists.after(page, UUID::fromString), page.limit() + 1),
                (Release release) -> release.id().toString(),
                ReleaseView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ANALYST,
        Roles.PUBLISHER,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "monitoring_getRelease", summary = "A release")
    @APIResponse(
            responseCode = "200",
            description = "The release, with its version as ETag",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(releases.require(id));
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed({Roles.ANALYST, Roles.PUBLISHER, Roles.PROGRAMME_OFFICE, Roles.AUDITOR})
    @Operation(
            operationId = "monitoring_previewRelease",
            summary = "What the public reads, or would read: nothing that is hidden is in it")
    public ReleaseDocument preview(@PathParam("id") UUID id) {
        return releases.draft(id);
    }

    @GET
    @Path("/{id}/audit")
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR})
    @Operation(
            operationId = "monitoring_getReleaseAudit",
            summary =
                    "How much is hidden, how narrowly it can be guessed, and what it was held against")
    public ReleaseAuditView audit(@PathParam("id") UUID id) {
        return ReleaseAuditView.from(releases.require(id).audit());
    }

    @POST
    @Path("/{id}/presentation")
    @RolesAllowed({Roles.ANALYST, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_presentRelease",
            summary = "Notes down which body has seen a draft, and when")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response present(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PresentationRequest request) {
        return answer(
                releasing.present(
                        id,
                        request.body().strip(),
                        request.reference(),
                        request.on(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(
            operationId = "monitoring_publishRelease",
            summary = "Makes it public for good; never by whoever has composed it")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response publish(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(releasing.publish(id, ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed({Roles.ANALYST, Roles.PUBLISHER})
    @Operation(
            operationId = "monitoring_discardRelease",
            summary = "Gives a release up that is not published")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response discard(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DiscardRequest request) {
        return answer(
                releasing.discard(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static Response answer(Release release) {
        return Response.ok(ReleaseView.from(release))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(release.version()))
                .build();
    }
}
