package org.dueregard.eia.practice.web;

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
import org.dueregard.eia.practice.Sharing;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Beginning a draft with what others have written. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Good practice")
public class StartResource {
    private final Sharing sharing;
    private final Assessments assessments;
    private final CurrentCaller caller;

    public StartResource(Sharing sharing, Assessments assessments, CurrentCaller caller) {
        this.sharing = sharing;
        this.assessments = assessments;
        this.caller = caller;
    }

    @POST
    @Path("/start")
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_startFrom",
            summary = "Start a draft from a template, or from another assessment",
            description =
                    "Their parts take the place of those of the draft; read them, for they were"
                            + " written about something else.")
    public RestResponse<StartedView> start(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull StartRequest request) {
        var seen = ExpectedVersion.of(ifMatch);
        request.from(
                code -> sharing.startFromTemplate(id, code, seen, caller.get()),
                source ->
                        sharing.startFromAssessment(
                                id,
                                source.assessmentId(),
                                source.version(),
                                source.parts(),
                                seen,
                                caller.get()));
        return Answers.tagged(
                assessments.require(id).version(), new StartedView("/v1/assessments/" + id));
    }
}
