package org.dueregard.actionplan.training.web;

import io.quarkus.security.Authenticated;
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
import java.time.InstantSource;
import java.time.LocalDate;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.training.Training;
import org.dueregard.actionplan.training.TrainingArrangement;
import org.dueregard.actionplan.training.TrainingArrangements;
import org.dueregard.actionplan.web.Answers;
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

/** Training arrangements: audience, number required, number trained. */
@Path("/v1/training-arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Training")
public class TrainingResource {
    private final TrainingArrangements arrangements;
    private final Training training;
    private final CurrentCaller caller;
    private final InstantSource clock;

    TrainingResource(
            TrainingArrangements arrangements,
            Training training,
            CurrentCaller caller,
            InstantSource clock) {
        this.arrangements = arrangements;
        this.training = training;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_setUpTraining",
            summary = "Sets up an arrangement by which an audience is trained")
    @APIResponseSchema(value = TrainingArrangementView.class, responseCode = "201")
    public RestResponse<TrainingArrangementView> setUp(
            @Valid @NotNull SetUpTrainingRequest request) {
        var arrangement = training.setUp(request.asked(), caller.get());
        return Answers.created(
                "/v1/training-arrangements/" + arrangement.code(),
                TrainingArrangementView.from(arrangement, today()),
                arrangement.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listTrainingArrangements",
            summary = "Training arrangements in the order of their codes")
    public Page<TrainingArrangementView> list(@BeanParam PageRequest page) {
        var today = today();
        return page.cut(
                arrangements.pageAfter(page.afterKey(), page.limit() + 1),
                TrainingArrangement::code,
                each -> TrainingArrangementView.from(each, today));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "actionPlan_readTrainingArrangement",
            summary = "A training arrangement as it stood on a day")
    public RestResponse<TrainingArrangementView> read(
            @PathParam("code") String code, @QueryParam("on") @Nullable LocalDate on) {
        var arrangement = arrangements.require(code);
        return Answers.ok(
                TrainingArrangementView.from(arrangement, on == null ? today() : on),
                arrangement.version());
    }

    @POST
    @Path("/{code}/figures")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_countTrained",
            summary = "How many had been trained on a day, of how many; the per cent is computed")
    public RestResponse<TrainingArrangementView> count(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CountTrainedRequest request) {
        var arrangement =
                training.count(
                        code,
                        request.asAt(),
                        request.required(),
                        request.trained(),
                        ExpectedVersion.of(ifMatch),
                        caller.get());
        return Answers.ok(
                TrainingArrangementView.from(arrangement, today()), arrangement.version());
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
