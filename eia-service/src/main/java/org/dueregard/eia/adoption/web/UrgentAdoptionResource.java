package org.dueregard.eia.adoption.web;

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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.eia.adoption.AdoptingUrgently;
import org.dueregard.eia.adoption.UrgentAdoptions;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/subjects/{id}/urgent-adoption")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class UrgentAdoptionResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AdoptingUrgently adopting;
    private final UrgentAdoptions adoptions;
    private final Subjects subjects;
    private final CurrentCaller caller;
    private final InstantSource clock;

    public UrgentAdoptionResource(
            AdoptingUrgently adopting,
            UrgentAdoptions adoptions,
            Subjects subjects,
            CurrentCaller caller,
            InstantSource clock) {
        this.adopting = adopting;
        this.adoptions = adoptions;
        this.subjects = subjects;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.DECISION_MAKER)
    @Operation(
            operationId = "eia_adoptSubjectUrgently",
            summary = "Adopt what cannot wait, for 28 days",
            description =
                    "By a decision-maker who does not hold its accountable post, with what they had"
                            + " regard to. The full assessment is opened; where it is not signed off"
                            + " with consultation in time, the adoption lapses. Once for a subject.")
    public RestResponse<UrgentAdoptionView> adopt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull UrgentAdoptionRequest request) {
        adopting.adopt(id, request.toNote(), ExpectedVersion.of(ifMatch), caller.get());
        return read(id);
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_readUrgentAdoption",
            summary = "The urgent adoption of a subject, and how it fares",
            description = "The entity tag is the subject's.")
    public RestResponse<UrgentAdoptionView> read(@PathParam("id") UUID id) {
        var subject = subjects.require(id);
        return Answers.tagged(
                subject.version(),
                UrgentAdoptionView.from(
                        adoptions.requireOf(id),
                        subject.title(),
                        subject.accountablePost(),
                        LocalDate.ofInstant(clock.instant(), LONDON)));
    }
}
