package org.dueregard.eia.community.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.dueregard.eia.community.ConsultationCommitment;
import org.dueregard.eia.community.ConsultationCommitment.Promise;
import org.dueregard.eia.community.ConsultationCommitments;
import org.dueregard.eia.community.Listening;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Promises to consult a community; an assessment that names it is held to them. */
@Path("/v1/consultation-commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Communities")
public class CommitmentResource {
    private final Listening listening;
    private final ConsultationCommitments commitments;
    private final CurrentCaller caller;

    public CommitmentResource(
            Listening listening, ConsultationCommitments commitments, CurrentCaller caller) {
        this.listening = listening;
        this.commitments = commitments;
        this.caller = caller;
    }

    @Schema(name = "EiaMakeConsultationCommitment")
    public record CommitmentRequest(
            @NotNull
                    @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}")
                    @Schema(examples = "GYPSIES-TRAVELLERS")
                    String code,
            @NotBlank @Size(max = 300) @Schema(examples = "Gypsies and Travellers")
                    String community,
            @Size(max = 20)
                    @Schema(
                            description = "What else it is called, and by what else a part of it",
                            examples = "[\"Gypsies\", \"Travellers\"]")
                    @Nullable List<@NotBlank @Size(max = 300) String> aliases,
            @NotBlank @Size(max = 1_000) @Schema(description = "Where it was promised")
                    String source) {
        Promise toPromise() {
            return new Promise(code, community, aliases == null ? List.of() : aliases, source);
        }
    }

    @Schema(name = "EiaConsultationCommitment")
    public record CommitmentView(
            String code, String community, List<String> aliases, String source, Instant madeAt) {
        static CommitmentView from(ConsultationCommitment commitment) {
            var promise = commitment.promise();
            return new CommitmentView(
                    promise.code(),
                    promise.community(),
                    promise.aliases(),
                    promise.source(),
                    commitment.madeAt());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_makeConsultationCommitment",
            summary = "Hold assessments to a promise to consult a community")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response promise(@Valid @NotNull CommitmentRequest request) {
        var commitment = listening.promise(request.toPromise(), caller.get());
        return Response.created(URI.create("/v1/consultation-commitments"))
                .entity(CommitmentView.from(commitment))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_listConsultationCommitments",
            summary = "Promises to consult, by code")
    public Page<CommitmentView> list(@BeanParam PageRequest page) {
        return page.cut(
                commitments.after(page.afterKey(), page.limit() + 1),
                commitment -> commitment.promise().code(),
                CommitmentView::from);
    }
}
