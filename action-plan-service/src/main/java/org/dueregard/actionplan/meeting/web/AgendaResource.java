package org.dueregard.actionplan.meeting.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Agendas;
import org.dueregard.actionplan.meeting.Convening;
import org.dueregard.actionplan.meeting.Hearing;
import org.dueregard.actionplan.meeting.Meeting;
import org.dueregard.actionplan.meeting.Meetings;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a meeting deals with: items, papers, and what owners say of them. */
@Path("/v1/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Meetings")
public class AgendaResource {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Convening convening;
    private final Hearing hearing;
    private final CurrentCaller caller;

    AgendaResource(
            Meetings meetings,
            Agendas agendas,
            Convening convening,
            Hearing hearing,
            CurrentCaller caller) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.convening = convening;
        this.hearing = hearing;
        this.caller = caller;
    }

    @GET
    @Path("/agenda")
    @Operation(
            operationId = "actionPlan_readAgenda",
            summary =
                    "Its agenda: as it was issued, or what stands on it by itself now and what was put on by hand")
    public RestResponse<AgendaView> read(@PathParam("id") UUID id) {
        var meeting = meetings.require(id);
        return Answers.ok(view(meeting), meeting.version());
    }

    @POST
    @Path("/agenda-issue")
    @Operation(
            operationId = "actionPlan_issueAgenda",
            summary = "Fixes the agenda as it stands now")
    public RestResponse<AgendaView> issue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var meeting = convening.issueAgenda(id, ExpectedVersion.of(ifMatch), caller.get());
        return Answers.ok(view(meeting), meeting.version());
    }

    @POST
    @Path("/agenda-items")
    @Idempotent
    @Operation(
            operationId = "actionPlan_addAgendaItem",
            summary = "Puts an item on the agenda by hand, until it is issued")
    @APIResponseSchema(value = AgendaView.class, responseCode = "201")
    public RestResponse<AgendaView> addItem(
            @PathParam("id") UUID id, @Valid @NotNull AddItemRequest request) {
        return added(convening.addItem(id, request.asked(), caller.get()));
    }

    @POST
    @Path("/agenda-items/{item}/withdrawal")
    @Operation(
            operationId = "actionPlan_withdrawAgendaItem",
            summary = "Takes an item off that was put on by hand")
    public RestResponse<AgendaView> withdrawItem(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        var meeting =
                convening.withdrawItem(
                        id, item, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return Answers.ok(view(meeting), meeting.version());
    }

    @POST
    @Path("/agenda-items/{item}/statements")
    @Idempotent
    @Operation(
            operationId = "actionPlan_reportToBody",
            summary =
                    "The post that answers for an item, or its named deputy, says how it stands, or why")
    @APIResponseSchema(value = AgendaView.class, responseCode = "201")
    public RestResponse<AgendaView> report(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Valid @NotNull StatementRequest request) {
        return added(hearing.report(id, item, request.kind(), request.text(), caller.get()));
    }

    @POST
    @Path("/papers")
    @Idempotent
    @Operation(operationId = "actionPlan_addPaper", summary = "Lays a paper before the meeting")
    @APIResponseSchema(value = AgendaView.class, responseCode = "201")
    public RestResponse<AgendaView> addPaper(
            @PathParam("id") UUID id, @Valid @NotNull PaperRequest request) {
        return added(convening.addPaper(id, request.asked(), caller.get()));
    }

    private RestResponse<AgendaView> added(Meeting meeting) {
        return Answers.created(
                "/v1/meetings/" + meeting.id() + "/agenda", view(meeting), meeting.version());
    }

    private AgendaView view(Meeting meeting) {
        return AgendaView.from(
                meeting,
                meeting.isIssued() ? List.<StandingItem>of() : agendas.standingFor(meeting));
    }
}
