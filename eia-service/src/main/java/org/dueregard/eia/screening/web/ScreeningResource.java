package org.dueregard.eia.screening.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.Questionnaires;
import org.dueregard.eia.screening.Concluding;
import org.dueregard.eia.screening.Convening;
import org.dueregard.eia.screening.PanelMember;
import org.dueregard.eia.screening.Rating;
import org.dueregard.eia.screening.RatingSheets;
import org.dueregard.eia.screening.Screening;
import org.dueregard.eia.screening.ScreeningState;
import org.dueregard.eia.screening.Screenings;
import org.dueregard.eia.screening.Stalling;
import org.dueregard.eia.web.Answers;
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

@Path("/v1/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
public class ScreeningResource {
    private final Convening convening;
    private final Rating rating;
    private final Concluding concluding;
    private final Stalling stalling;
    private final Screenings screenings;
    private final RatingSheets sheets;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final CurrentCaller caller;

    public ScreeningResource(
            Convening convening,
            Rating rating,
            Concluding concluding,
            Stalling stalling,
            Screenings screenings,
            RatingSheets sheets,
            Assessments assessments,
            Questionnaires questionnaires,
            CurrentCaller caller) {
        this.convening = convening;
        this.rating = rating;
        this.concluding = concluding;
        this.stalling = stalling;
        this.screenings = screenings;
        this.sheets = sheets;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PANEL_CHAIR)
    @Operation(operationId = "eia_openScreening", summary = "Call a panel together and chair it")
    @APIResponseSchema(
            value = ScreeningView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response open(@Valid @NotNull OpenScreeningRequest request) {
        var screening = convening.open(request.subjectId(), members(request.panel()), caller.get());
        return Answers.created(
                "/v1/screenings/" + screening.id(), screening.version(), view(screening));
    }

    @GET
    @Authenticated
    @Operation(operationId = "eia_listScreenings", summary = "Screenings, oldest first")
    public Page<ScreeningView> list(
            @QueryParam("subjectId") @Nullable UUID subjectId,
            @QueryParam("state") @Nullable ScreeningState state,
            @BeanParam PageRequest page) {
        var found = screenings.list(subjectId, state, Answers.afterId(page), page.limit() + 1);
        return page.cut(found, screening -> screening.id().toString(), this::view);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "eia_readScreening",
            summary = "One screening with its outcome and how it came about")
    public RestResponse<ScreeningView> read(@PathParam("id") UUID id) {
        return shown(id);
    }

    @PUT
    @Path("/{id}/panel")
    @RolesAllowed(Roles.PANEL_CHAIR)
    @Operation(operationId = "eia_seatPanel", summary = "Seat the panel anew, by its chair")
    public RestResponse<ScreeningView> seat(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PanelRequest request) {
        convening.seat(id, members(request.panel()), ExpectedVersion.of(ifMatch), caller.get());
        return shown(id);
    }

    @POST
    @Path("/{id}/invitation-reply")
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "eia_replyToInvitation",
            summary = "Accept or decline a seat on the panel, or withdraw from it")
    public RestResponse<ScreeningView> reply(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InvitationReplyRequest request) {
        convening.answer(
                id,
                request.reply(),
                request.noteOrNone(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return shown(id);
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PANEL_CHAIR)
    @Operation(
            operationId = "eia_closeRatings",
            summary = "Close the ratings, by the chair: all can be read, none is changed any more")
    public RestResponse<ScreeningView> closeRatings(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        convening.closeRatings(id, ExpectedVersion.of(ifMatch), caller.get());
        return shown(id);
    }

    @POST
    @Path("/{id}/ratings")
    @Idempotent
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "eia_rateSubject",
            summary = "Rate the subject as a member of the panel")
    @APIResponseSchema(
            value = RatingSheetView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response rate(@PathParam("id") UUID id, @Valid @NotNull RatingSheetRequest request) {
        var sheet = rating.rate(id, request.toAnswers(), caller.get());
        return Answers.created(
                "/v1/screenings/" + id + "/ratings/" + sheet.id(),
                sheet.version(),
                RatingSheetView.from(sheet));
    }

    @GET
    @Path("/{id}/ratings")
    @Authenticated
    @Operation(
            operationId = "eia_listRatings",
            summary = "The sheets of a screening",
            description =
                    "Until all are in or the chair closes the ratings, a member sees only their"
                            + " own.")
    public RatingSheetListView ratings(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return RatingSheetListView.of(
                page.cutWhole(
                        sheets.shownTo(caller.get().person(), screenings.require(id)),
                        sheet -> sheet.id().toString(),
                        Function.identity(),
                        RatingSheetView::from));
    }

    @PUT
    @Path("/{id}/ratings/{sheet}")
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "eia_changeRating", summary = "Change one's own sheet")
    public RestResponse<RatingSheetView> change(
            @PathParam("id") UUID id,
            @PathParam("sheet") UUID sheet,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RatingSheetRequest request) {
        rating.change(id, sheet, request.toAnswers(), ExpectedVersion.of(ifMatch), caller.get());
        var changed = sheets.require(id, sheet);
        return Answers.tagged(changed.version(), RatingSheetView.from(changed));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed(Roles.PANEL_CHAIR)
    @Operation(
            operationId = "eia_completeScreening",
            summary = "End the sitting: score it, and open the full assessment where required")
    public RestResponse<ScreeningView> complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompleteScreeningRequest request) {
        concluding.complete(id, request.toCompletion(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(id);
    }

    @GET
    @Path("/{id}/scoring")
    @Authenticated
    @Operation(
            operationId = "eia_scoreAgain",
            summary = "The sheets scored once more with the version that they pin, in sentences",
            description = "It gives what was recorded, for ever; nothing is changed.")
    public RescoringView scoring(@PathParam("id") UUID id) {
        var screening = screenings.require(id);
        var pinned =
                questionnaires
                        .find(screening.questionnaire(), screening.questionnaireVersion())
                        .orElseThrow();
        return RescoringView.from(screening.scoredAgain(pinned, sheets.of(id)));
    }

    @POST
    @Path("/{id}/countersignature")
    @RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.ASSURER})
    @Operation(
            operationId = "eia_countersignScreening",
            summary = "Agree to a lower outcome as the second person, or refuse it")
    public RestResponse<ScreeningView> countersign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CountersignRequest request) {
        concluding.countersign(
                id, request.agreed(), request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(id);
    }

    @PUT
    @Path("/{id}/chair")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "eia_handChair", summary = "Hand the chair to somebody else")
    public RestResponse<ScreeningView> handChair(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HandChairRequest request) {
        stalling.handChair(
                id, request.person(), request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_cancelScreening",
            summary = "Call a screening off, so that another panel can sit")
    public RestResponse<ScreeningView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelScreeningRequest request) {
        stalling.cancel(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(id);
    }

    private RestResponse<ScreeningView> shown(UUID id) {
        var screening = screenings.require(id);
        return Answers.tagged(screening.version(), view(screening));
    }

    private ScreeningView view(Screening screening) {
        return ScreeningView.from(
                screening,
                sheets.whoRated(screening.id()),
                screening.outcome() == Outcome.FULL_EIA_REQUIRED
                        ? assessments.idOf(screening.subjectId())
                        : null);
    }

    private static List<PanelMember> members(List<PanelMemberPart> panel) {
        return panel.stream().map(PanelMemberPart::toMember).toList();
    }
}
