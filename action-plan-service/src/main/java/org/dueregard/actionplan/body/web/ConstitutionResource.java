package org.dueregard.actionplan.body.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.Calendar;
import org.dueregard.actionplan.body.Constituting;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.RenameRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a body is: its terms of reference, name, rhythm, and whom it reports to. */
@Path("/v1/bodies/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME_OFFICE)
@Tag(name = "Bodies")
public class ConstitutionResource {
    private final Constituting constituting;
    private final Calendar calendar;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ConstitutionResource(
            Constituting constituting,
            Calendar calendar,
            CurrentCaller caller,
            InstantSource clock) {
        this.constituting = constituting;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/terms-of-reference")
    @Operation(
            operationId = "actionPlan_adoptTermsOfReference",
            summary = "Adopts terms of reference by the body's own decision; earlier ones stay")
    public RestResponse<BodyView> adoptTerms(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AdoptTermsRequest request) {
        return answer(
                constituting.adoptTerms(
                        code, request.terms(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @PUT
    @Path("/name")
    @Operation(
            operationId = "actionPlan_renameBody",
            summary = "Gives a body another name; the former one still resolves to it")
    public RestResponse<BodyView> rename(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RenameRequest request) {
        return answer(
                constituting.rename(
                        code,
                        request.name(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/rhythm")
    @Operation(
            operationId = "actionPlan_changeRhythm",
            summary =
                    "Says how often a body meets, and before which other; answers with the meetings to come that are out of that order")
    public RestResponse<BodyView> changeRhythm(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangeRhythmRequest request) {
        var body =
                constituting.meet(
                        code,
                        request.rhythm(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get());
        return Answers.ok(view(body).withOutOfOrder(calendar.outOfOrder(code)), body.version());
    }

    @PUT
    @Path("/aligned-bodies")
    @Operation(
            operationId = "actionPlan_alignAgendas",
            summary = "Says for which other bodies its agendas prepare what is due there")
    public RestResponse<BodyView> align(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AlignAgendasRequest request) {
        return answer(
                constituting.align(
                        code,
                        request.bodies(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/parent")
    @Operation(
            operationId = "actionPlan_changeParent",
            summary = "Lets a body report to another one")
    public RestResponse<BodyView> changeParent(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangeParentRequest request) {
        return answer(
                constituting.reportTo(
                        code,
                        request.parent(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private RestResponse<BodyView> answer(Body body) {
        return Answers.ok(view(body), body.version());
    }

    private BodyView view(Body body) {
        return BodyView.from(body, LondonDay.of(clock.instant()));
    }
}
