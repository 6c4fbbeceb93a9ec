package org.dueregard.monitoring.strands.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.strands.Reviewing;
import org.dueregard.monitoring.strands.Strand;
import org.dueregard.monitoring.strands.StrandEvaluation;
import org.dueregard.monitoring.strands.StrandEvaluations;
import org.dueregard.monitoring.strands.Strands;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Strands of programmes, and whether they did for groups what their assessments predicted. */
@Path("/v1/programme-strands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programme strands")
public class StrandResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Strands strands;
    private final StrandEvaluations evaluations;
    private final Reviewing reviewing;
    private final CurrentCaller caller;
    private final InstantSource clock;

    StrandResource(
            Strands strands,
            StrandEvaluations evaluations,
            Reviewing reviewing,
            CurrentCaller caller,
            InstantSource clock) {
        this.strands = strands;
        this.evaluations = evaluations;
        this.reviewing = reviewing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "monitoring_recordStrand",
            summary =
                    "Records a strand with what its assessment predicted; it is followed up 6, 12 and 18 months after it ended")
    @APIResponseSchema(
            value = StrandView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    public Response record(@NotNull @Valid StrandRequest request) {
        var strand = reviewing.record(request.asked(), caller.get());
        return Response.created(URI.create("/v1/programme-strands/" + strand.strand()))
                .entity(view(strand))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listStrands",
            summary = "Strands by their codes; overdue=true is which were not followed up in time")
    public Page<StrandView> list(
            @QueryParam("programme") @Nullable String programme,
            @Parameter(description = "Only those of which a follow-up is overdue today")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @BeanParam PageRequest page) {
        return page.cut(
                strands.page(
                        programme,
                        overdue ? today() : null,
                        Lists.after(page, Function.identity()),
                        page.limit() + 1),
                Strand::strand,
                this::view);
    }

    @GET
    @Path("/{strand}")
    @Authenticated
    @Operation(operationId = "monitoring_getStrand", summary = "A strand with its follow-ups")
    public StrandView get(@PathParam("strand") String strand) {
        return view(strands.require(strand));
    }

    @POST
    @Path("/{strand}/evaluations")
    @Idempotent
    @RolesAllowed({Roles.PROGRAMME_OFFICE, Roles.ANALYST})
    @Operation(
            operationId = "monitoring_evaluateStrand",
            summary =
                    "Says what was found at a follow-up, group by group, beside what was predicted; once more is a revision")
    @APIResponseSchema(
            value = StrandEvaluationView.class,
            responseCode = "201",
            responseDescription = "Evaluated")
    public Response evaluate(
            @PathParam("strand") String strand, @NotNull @Valid StrandEvaluationRequest request) {
        var evaluation = reviewing.evaluate(strand, request.asked(), caller.get());
        return Response.created(
                        URI.create("/v1/programme-strands/%s/evaluations".formatted(strand)))
                .entity(
                        StrandEvaluationView.from(
                                strands.require(strand).said().predicted(), evaluation))
                .build();
    }

    @GET
    @Path("/{strand}/evaluations")
    @Authenticated
    @Operation(
            operationId = "monitoring_listStrandEvaluations",
            summary = "Every evaluation with every revision, by follow-up")
    public Page<StrandEvaluationView> evaluations(
            @PathParam("strand") String strand, @BeanParam PageRequest page) {
        var predicted = strands.require(strand).said().predicted();
        return page.cutWhole(
                evaluations.of(strand),
                StrandResource::place,
                Function.identity(),
                evaluation -> StrandEvaluationView.from(predicted, evaluation));
    }

    private static String place(StrandEvaluation evaluation) {
        return "%02d-%06d".formatted(evaluation.key().afterMonths(), evaluation.key().revision());
    }

    private StrandView view(Strand strand) {
        return StrandView.from(strand, evaluations.counting(strand.strand()), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
