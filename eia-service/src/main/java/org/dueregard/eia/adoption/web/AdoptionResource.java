package org.dueregard.eia.adoption.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.eia.adoption.Adopting;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.eia.subject.web.SubjectView;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/subjects/{id}/adoption")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class AdoptionResource {
    private final Adopting adopting;
    private final Subjects subjects;
    private final CurrentCaller caller;

    public AdoptionResource(Adopting adopting, Subjects subjects, CurrentCaller caller) {
        this.adopting = adopting;
        this.subjects = subjects;
        this.caller = caller;
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "eia_adoptSubject",
            summary = "Adopt a subject, once due regard is shown",
            description =
                    "By the holder of its accountable post, or a decision-maker; its assessment is"
                            + " signed off with consultation recorded, or it is screened out.")
    public RestResponse<SubjectView> adopt(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        adopting.adopt(id, ExpectedVersion.of(ifMatch), caller.get());
        var subject = subjects.require(id);
        return Answers.tagged(subject.version(), SubjectView.from(subject));
    }
}
