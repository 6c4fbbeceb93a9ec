package org.dueregard.monitoring.obligations.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.obligations.Obligation;
import org.dueregard.monitoring.obligations.ObligationKind;
import org.dueregard.monitoring.obligations.ObligationState;
import org.dueregard.monitoring.obligations.Obligations;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.monitoring.obligations.Round;
import org.dueregard.monitoring.obligations.Rounds;
import org.dueregard.monitoring.obligations.UnitReturn;
import org.dueregard.monitoring.obligations.UnitReturns;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is to be monitored and returned, by whom, and what is overdue. */
@Path("/v1/monitoring-obligations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations to monitor")
public class ObligationResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Obligations obligations;
    private final Rounds rounds;
    private final UnitReturns returns;
    private final Obliging obliging;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ObligationResource(
            Obligations obligations,
            Rounds rounds,
            UnitReturns returns,
            Obliging obliging,
            CurrentCaller caller,
            InstantSource clock) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.returns = returns;
        this.obliging = obliging;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "monitoring_layObligation",
            summary = "Lays something upon a post that is owed again and again")
    @APIResponseSchema(
            value = ObligationView.class,
            responseCode = "201",
            responseDescription = "Laid")
    public Response lay(@NotNull @Valid LayObligationRequest request) {
        var obligation = obliging.lay(request.asked(), caller.get());
        return Response.created(URI.create("/v1/monitoring-obligations/" + obligation.id()))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(obligation.version()))
                .entity(view(obligation))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listObligations",
            summary =
                    "What is owed, in the order in which it was laid; overdue=true is who has not reported")
    public Page<ObligationView> list(
            @QueryParam("kind") @Nullable ObligationKind kind,
            @QueryParam("state") @Nullable ObligationState state,
            @QueryParam("businessArea") @Nullable String businessArea,
            @QueryParam("accountablePost") @Nullable String accountablePost,
            @Parameter(description = "Only those of which a round is overdue today")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @BeanParam PageRequest page) {
        return page.cut(
                obligations.page(
                        new Obligations.Filter(
                                kind,
                                state,
                                businessArea,
                                accountablePost,
                                overdue ? today() : null),
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (Obligation obligation) -> obligation.id().toString(),
                this::view);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "monitoring_getObligation", summary = "An obligation")
    @APIResponse(
            responseCode = "200",
            description = "The obligation, with its version as ETag",
            content = @Content(schema = @Schema(implementation = ObligationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(obligations.require(id));
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "monitoring_endObligation", summary = "It is owed no longer")
    @APIResponse(
            responseCode = "200",
            description = "The obligation",
            content = @Content(schema = @Schema(implementation = ObligationView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndRequest request) {
        return answer(
                obliging.end(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @GET
    @Path("/{id}/rounds")
    @Authenticated
    @Operation(
            operationId = "monitoring_listObligationRounds",
            summary = "Each time that it fell due, the latest first")
    public Page<RoundView> rounds(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var obligation = obligations.require(id);
        return page.cut(
                rounds.before(id, Lists.after(page, Integer::valueOf), page.limit() + 1),
                (Round round) -> Integer.toString(round.number()),
                round -> view(obligation, round));
    }

    @POST
    @Path("/{id}/rounds/{round}/fulfilment")
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "monitoring_fulfilObligation",
            summary = "Something that is published elsewhere has met a round")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "Met")
    public Response fulfil(
            @PathParam("id") UUID id,
            @PathParam("round") int round,
            @NotNull @Valid FulfilmentRequest request) {
        var met =
                obliging.fulfil(id, round, request.metOn(), request.metBy().strip(), caller.get());
        return Response.ok(view(obligations.require(id), met)).build();
    }

    @POST
    @Path("/{id}/rounds/{round}/returns")
    @Idempotent
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_handReturnIn",
            summary = "A unit hands in what it owes for a round; when all have, the round is met")
    @APIResponseSchema(
            value = ReturnView.class,
            responseCode = "201",
            responseDescription = "Taken")
    public Response handIn(
            @PathParam("id") UUID id,
            @PathParam("round") int round,
            @NotNull @Valid ReturnRequest request) {
        var handedIn = obliging.handIn(id, round, request.asked(), caller.get());
        return Response.created(
                        URI.create(
                                "/v1/monitoring-obligations/%s/rounds/%d/returns/%s"
                                        .formatted(id, round, handedIn.id())))
                .entity(ReturnView.from(handedIn))
                .build();
    }

    @GET
    @Path("/{id}/rounds/{round}/returns")
    @Authenticated
    @Operation(
            operationId = "monitoring_listReturns",
            summary = "What units handed in for a round, in that order")
    public Page<ReturnView> returns(
            @PathParam("id") UUID id, @PathParam("round") int round, @BeanParam PageRequest page) {
        return page.cut(
                returns.page(
                        obligations.require(id).id(),
                        round,
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (UnitReturn handedIn) -> handedIn.id().toString(),
                ReturnView::from);
    }

    @GET
    @Path("/{id}/rounds/{round}/returns/{return}")
    @Authenticated
    @Operation(operationId = "monitoring_getReturn", summary = "What a unit handed in")
    public ReturnView getReturn(
            @PathParam("id") UUID id,
            @PathParam("round") int round,
            @PathParam("return") UUID handedIn) {
        return ReturnView.from(returns.require(id, round, handedIn));
    }

    private Response answer(Obligation obligation) {
        return Response.ok(view(obligation))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(obligation.version()))
                .build();
    }

    private ObligationView view(Obligation obligation) {
        return ObligationView.from(
                obligation,
                rounds.open(obligation.id()).stream()
                        .map(round -> view(obligation, round))
                        .toList());
    }

    private RoundView view(Obligation obligation, Round round) {
        return RoundView.from(
                round,
                round.isMet() ? List.<String>of() : returns.missing(obligation, round),
                today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
