package org.dueregard.eia.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.publication.PublishedCopies;
import org.dueregard.eia.publication.Publishing;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLISHER)
@Tag(name = "Publication")
public class PublishingResource {
    private final Publishing publishing;
    private final PublishedCopies copies;
    private final Assessments assessments;
    private final CurrentCaller caller;

    public PublishingResource(
            Publishing publishing,
            PublishedCopies copies,
            Assessments assessments,
            CurrentCaller caller) {
        this.publishing = publishing;
        this.copies = copies;
        this.assessments = assessments;
        this.caller = caller;
    }

    @POST
    @Path("/publication")
    @Operation(
            operationId = "eia_publishAssessment",
            summary = "Publish a frozen copy of the signed version")
    public RestResponse<PublicationView> publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PublishRequest request) {
        publishing.publish(id, request.toOrder(), ExpectedVersion.of(ifMatch), caller.get());
        return Answers.tagged(
                assessments.require(id).version(), PublicationView.from(copies.latest(id)));
    }

    @POST
    @Path("/withholding")
    @Operation(
            operationId = "eia_withholdAssessment",
            summary = "Withhold the signed version from publication, with a reason")
    public RestResponse<WithholdingView> withhold(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithholdRequest request) {
        publishing.withhold(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        var assessment = assessments.require(id);
        return Answers.tagged(assessment.version(), WithholdingView.from(assessment));
    }
}
