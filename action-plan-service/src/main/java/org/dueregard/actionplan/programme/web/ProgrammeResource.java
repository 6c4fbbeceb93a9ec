package org.dueregard.actionplan.programme.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.programme.Programme;
import org.dueregard.actionplan.programme.Programmes;
import org.dueregard.actionplan.programme.Setting;
import org.dueregard.actionplan.programme.Strands;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Programmes, and what their boards see of them. */
@Path("/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programmes")
public class ProgrammeResource {
    private final Programmes programmes;
    private final Strands strands;
    private final Bodies bodies;
    private final Setting setting;
    private final StrandViews views;
    private final DocumentAnswers documents;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ProgrammeResource(
            Programmes programmes,
            Strands strands,
            Bodies bodies,
            Setting setting,
            StrandViews views,
            DocumentAnswers documents,
            CurrentCaller caller,
            InstantSource clock) {
        this.programmes = programmes;
        this.strands = strands;
        this.bodies = bodies;
        this.setting = setting;
        this.views = views;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_beginProgramme",
            summary = "Begins a programme whose strands members of a board lead on")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> begin(@Valid @NotNull BeginProgrammeRequest request) {
        var programme = setting.begin(request.asked(), caller.get());
        return Answers.created(
                "/v1/programmes/" + programme.code(), view(programme), programme.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listProgrammes",
            summary = "Programmes in the order of their codes")
    public Page<ProgrammeView> list(@BeanParam PageRequest page) {
        return page.cut(
                programmes.pageAfter(page.afterKey(), page.limit() + 1),
                Programme::code,
                this::view);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "actionPlan_readProgramme",
            summary = "A programme, and how its strands are led, in numbers")
    public RestResponse<ProgrammeView> read(@PathParam("code") String code) {
        return answer(programmes.require(code));
    }

    @PUT
    @Path("/{code}/delivery-post")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_changeDeliveryPost",
            summary = "Lets another post take stock of the strands; what is owed follows")
    public RestResponse<ProgrammeView> deliverBy(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DeliveryPostRequest request) {
        return answer(
                setting.deliverBy(
                        code,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @GET
    @Path("/{code}/board-pack")
    @Operation(
            operationId = "actionPlan_readBoardPack",
            summary = "Red and overdue strands with their leads and what these say to it")
    public BoardPackView boardPack(@PathParam("code") String code) {
        return pack(programmes.require(code));
    }

    @GET
    @Path("/{code}/board-pack/export")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_exportBoardPack",
            summary = "The same as a paper for the board, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response exportBoardPack(
            @PathParam("code") String code,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var programme = programmes.require(code);
        return documents.made(
                BoardPackDocument.of(
                        programme.title(),
                        bodies.require(programme.board()).name(),
                        pack(programme)),
                "/v1/programmes/" + code + "/board-pack/export",
                form,
                request);
    }

    private BoardPackView pack(Programme programme) {
        var today = LondonDay.of(clock.instant());
        return new BoardPackView(
                programme.code(),
                programme.board(),
                today,
                strands.of(programme.code()).stream()
                        .filter(each -> !each.concerns(programme, today).isEmpty())
                        .map(each -> views.packLine(programme, each))
                        .toList());
    }

    private RestResponse<ProgrammeView> answer(Programme programme) {
        return Answers.ok(view(programme), programme.version());
    }

    private ProgrammeView view(Programme programme) {
        return ProgrammeView.from(programme, strands.of(programme.code()));
    }
}
