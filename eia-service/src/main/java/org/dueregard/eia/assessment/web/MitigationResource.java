package org.dueregard.eia.assessment.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Escalations;
import org.dueregard.eia.assessment.MitigationProgresses;
import org.dueregard.eia.assessment.Tracking;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the action of a mitigation stands, and what its evidence is worth. */
@Path("/v1/assessments/{id}/mitigations/{mitigation}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mitigations")
public class MitigationResource {
    private final Tracking tracking;
    private final MitigationProgresses progresses;
    private final Escalations escalations;
    private final Assessments assessments;
    private final CurrentCaller caller;

    public MitigationResource(
            Tracking tracking,
            MitigationProgresses progresses,
            Escalations escalations,
            Assessments assessments,
            CurrentCaller caller) {
        this.tracking = tracking;
        this.progresses = progresses;
        this.escalations = escalations;
        this.assessments = assessments;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "eia_readMitigation", summary = "How a submitted mitigation stands")
    public RestResponse<MitigationProgressView> read(
            @PathParam("id") UUID id, @PathParam("mitigation") UUID mitigation) {
        var progress = progresses.require(id, mitigation);
        var nextReviewOn = assessments.require(id).current().nextReviewOn();
        var open = escalations.open(id, List.of(progress));
        return Answers.tagged(
                progress.version(), MitigationProgressView.from(progress, nextReviewOn, open));
    }

    @POST
    @Path("/evidence-assessment")
    @RolesAllowed({Roles.POLICY_AUTHOR, Roles.ASSURER})
    @Operation(
            operationId = "eia_judgeEvidence",
            summary = "Say whether the evidence of the completed action is enough",
            description =
                    "By an author or assurer who does not hold the post that owns the action, and did"
                            + " not hold it when the action was accepted or completed.")
    public RestResponse<MitigationProgressView> judge(
            @PathParam("id") UUID id,
            @PathParam("mitigation") UUID mitigation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull JudgeEvidenceRequest request) {
        tracking.judge(
                id,
                mitigation,
                new Tracking.Judgement(
                        request.sufficient(), request.residualImpact(), request.reason()),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return read(id, mitigation);
    }
}
