package org.dueregard.eia.questionnaire.web;

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
import org.dueregard.eia.comparison.Comparison;
import org.dueregard.eia.comparison.web.DifferenceView;
import org.dueregard.eia.questionnaire.Authoring;
import org.dueregard.eia.questionnaire.Preview;
import org.dueregard.eia.questionnaire.Questionnaire;
import org.dueregard.eia.questionnaire.QuestionnaireState;
import org.dueregard.eia.questionnaire.QuestionnaireVersion;
import org.dueregard.eia.questionnaire.Questionnaires;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireAuthoringResource {
    private final Authoring authoring;
    private final Questionnaires questionnaires;
    private final CurrentCaller caller;

    public QuestionnaireAuthoringResource(
            Authoring authoring, Questionnaires questionnaires, CurrentCaller caller) {
        this.authoring = authoring;
        this.questionnaires = questionnaires;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_draftQuestionnaire",
            summary = "Draft the next version of a questionnaire",
            description =
                    "Refused with everything that could not work, such as conditions that go"
                            + " round in a circle.")
    @APIResponseSchema(
            value = DraftQuestionnaireView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response draft(@Valid @NotNull DraftQuestionnaireRequest request) {
        var draft = authoring.draft(request.code(), request.text(), caller.get());
        return Answers.created(
                "/v1/questionnaires/%s/versions/%d/draft".formatted(draft.code(), draft.number()),
                draft.revision(),
                DraftQuestionnaireView.from(draft));
    }

    @GET
    @Path("/{code}/versions")
    @Authenticated
    @Operation(
            operationId = "eia_listQuestionnaireVersions",
            summary = "All versions of a questionnaire and where they stand, the first first")
    public QuestionnaireVersionListView versions(
            @PathParam("code") String code, @BeanParam PageRequest page) {
        return QuestionnaireVersionListView.of(
                page.cutWhole(
                        questionnaires.requireOf(code),
                        QuestionnaireVersion::number,
                        Integer::valueOf,
                        QuestionnaireVersionView::from));
    }

    @GET
    @Path("/{code}/versions/{version}/draft")
    @RolesAllowed({Roles.PROGRAMME_OFFICE, Roles.AUDITOR})
    @Operation(
            operationId = "eia_readQuestionnaireDraft",
            summary = "A version with its document and how its test cases come out")
    public RestResponse<DraftQuestionnaireView> readDraft(
            @PathParam("code") String code, @PathParam("version") int version) {
        return shown(code, version);
    }

    @PUT
    @Path("/{code}/versions/{version}/draft")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "eia_redraftQuestionnaire", summary = "Write a draft anew")
    public RestResponse<DraftQuestionnaireView> redraft(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RedraftQuestionnaireRequest request) {
        authoring.redraft(code, version, request.text(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(code, version);
    }

    @POST
    @Path("/{code}/versions/{version}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_publishQuestionnaire",
            summary = "Publish a draft, once all its test cases come out as they say",
            description = "From then on it never changes, and new screenings pin it.")
    public RestResponse<DraftQuestionnaireView> publish(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        authoring.publish(code, version, ExpectedVersion.of(ifMatch), caller.get());
        return shown(code, version);
    }

    @POST
    @Path("/{code}/versions/{version}/retirement")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_retireQuestionnaire",
            summary = "Retire a published version: nothing new pins it")
    public RestResponse<DraftQuestionnaireView> retire(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RetireQuestionnaireRequest request) {
        authoring.retire(
                code, version, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(code, version);
    }

    @POST
    @Path("/{code}/versions/{version}/preview")
    @Authenticated
    @Operation(
            operationId = "eia_previewScoring",
            summary = "Score sheets with this version; nothing is stored")
    public PreviewView preview(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @Valid @NotNull PreviewRequest request) {
        var kind = request.subjectKind();
        return PreviewView.from(
                Preview.of(
                        visible(code, version).content(),
                        kind == null ? "" : kind,
                        Boolean.TRUE.equals(request.compulsory()),
                        request.toSheets()));
    }

    @GET
    @Path("/{code}/comparison")
    @Authenticated
    @Operation(
            operationId = "eia_compareQuestionnaires",
            summary = "What differs between two versions")
    public QuestionnaireComparisonView compare(
            @PathParam("code") String code,
            @QueryParam("from") @NotNull Integer from,
            @QueryParam("to") @NotNull Integer to) {
        return new QuestionnaireComparisonView(
                code,
                from,
                to,
                Comparison.of(
                                Questionnaire.tree(visible(code, from).document()),
                                Questionnaire.tree(visible(code, to).document()))
                        .stream()
                        .map(DifferenceView::from)
                        .toList());
    }

    /** A draft is shown to the programme office only. */
    private QuestionnaireVersion visible(String code, int version) {
        var found = questionnaires.require(code, version);
        if (found.state() == QuestionnaireState.DRAFT) {
            caller.get().requireRole(Roles.PROGRAMME_OFFICE);
        }
        return found;
    }

    private RestResponse<DraftQuestionnaireView> shown(String code, int version) {
        var found = questionnaires.require(code, version);
        return Answers.tagged(found.revision(), DraftQuestionnaireView.from(found));
    }
}
