package org.dueregard.actionplan.obligation.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.obligation.Escalations;
import org.dueregard.actionplan.obligation.Obliging;
import org.dueregard.actionplan.obligation.Occurrences;
import org.dueregard.actionplan.obligation.Owed;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Place;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What falls due, is overdue, or was met. */
@Path("/v1/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Obligations")
public class OccurrenceResource {
    private final Occurrences occurrences;
    private final Escalations escalations;
    private final Obliging obliging;
    private final CurrentCaller caller;
    private final InstantSource clock;

    OccurrenceResource(
            Occurrences occurrences,
            Escalations escalations,
            Obliging obliging,
            CurrentCaller caller,
            InstantSource clock) {
        this.occurrences = occurrences;
        this.escalations = escalations;
        this.obliging = obliging;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listOccurrences",
            summary = "What falls due, in the order of the dates; overdue is said of a day")
    public Page<OccurrenceView> list(
            @BeanParam OccurrenceQuery query, @BeanParam PageRequest page) {
        var day = query.on == null ? LondonDay.of(clock.instant()) : query.on;
        var after = page.afterKey(Place::parse);
        return page.cut(
                occurrences.page(
                        query.filter(day),
                        after == null ? null : after.day(),
                        after == null ? null : after.id(),
                        page.limit() + 1),
                owed -> new Place(owed.occurrence().dueOn(), owed.occurrence().id()).toString(),
                owed -> OccurrenceView.from(owed, day));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readOccurrence", summary = "One that falls due")
    public RestResponse<OccurrenceView> read(@PathParam("id") UUID id) {
        return answer(occurrences.require(id));
    }

    @GET
    @Path("/{id}/escalations")
    @Operation(
            operationId = "actionPlan_listEscalations",
            summary = "Whom it has climbed to, step by step")
    public Page<EscalationView> escalations(@PathParam("id") UUID id) {
        occurrences.require(id);
        return new Page<>(escalations.of(id).stream().map(EscalationView::from).toList(), null);
    }

    @POST
    @Path("/{id}/fulfilment")
    @Operation(
            operationId = "actionPlan_meetObligation",
            summary = "The post that owes it, or its named deputy, says that it is met")
    public RestResponse<OccurrenceView> meet(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MeetRequest request) {
        return answer(
                obliging.meet(
                        id,
                        request.metOn(),
                        request.statement(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{id}/waiver")
    @Operation(
            operationId = "actionPlan_waiveObligation",
            summary = "The chair of the body to which it is owed waives it")
    public RestResponse<OccurrenceView> waive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                obliging.waive(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private RestResponse<OccurrenceView> answer(Owed owed) {
        return Answers.ok(
                OccurrenceView.from(owed, LondonDay.of(clock.instant())),
                owed.occurrence().version());
    }
}
