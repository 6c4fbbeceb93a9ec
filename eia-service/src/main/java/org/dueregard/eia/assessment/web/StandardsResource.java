package org.dueregard.eia.assessment.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dueregard.eia.assessment.ApprovalRequirement;
import org.dueregard.eia.assessment.ApprovalRequirements;
import org.dueregard.eia.assessment.AssuranceChecklist;
import org.dueregard.eia.assessment.AssuranceChecklists;
import org.dueregard.eia.assessment.Band;
import org.dueregard.eia.assessment.ChecklistQuestion;
import org.dueregard.eia.assessment.Quorum;
import org.dueregard.eia.assessment.SettingStandards;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is checked, and who signs: data that the programme office sets. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class StandardsResource {
    private final SettingStandards setting;
    private final AssuranceChecklists checklists;
    private final ApprovalRequirements requirements;
    private final CurrentCaller caller;

    public StandardsResource(
            SettingStandards setting,
            AssuranceChecklists checklists,
            ApprovalRequirements requirements,
            CurrentCaller caller) {
        this.setting = setting;
        this.checklists = checklists;
        this.requirements = requirements;
        this.caller = caller;
    }

    @Schema(name = "EiaChecklistQuestion")
    public record QuestionItem(
            @NotNull
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}")
                    @Schema(examples = "EVIDENCE_SUFFICIENT")
                    String code,
            @NotBlank @Size(max = 1_000) String question,
            @NotBlank @Size(max = 1_000) @Schema(description = "Where it comes from")
                    String source) {}

    @Schema(name = "EiaPublishChecklist")
    public record ChecklistRequest(
            @NotBlank @Size(max = 300) String title,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull QuestionItem> questions) {
        List<ChecklistQuestion> toQuestions() {
            return questions.stream()
                    .map(item -> new ChecklistQuestion(item.code(), item.question(), item.source()))
                    .toList();
        }
    }

    @Schema(name = "EiaChecklist")
    public record ChecklistView(
            int number, String title, Instant publishedAt, List<QuestionItem> questions) {
        static ChecklistView from(AssuranceChecklist checklist) {
            return new ChecklistView(
                    checklist.number(),
                    checklist.title(),
                    checklist.publishedAt(),
                    checklist.questions().stream()
                            .map(
                                    item ->
                                            new QuestionItem(
                                                    item.code(), item.question(), item.source()))
                            .toList());
        }
    }

    @Schema(name = "EiaRequireApprovals")
    public record ApprovalsRequest(
            @NotNull @Min(1) @Max(9) Integer approvals,
            @Size(max = 9)
                    @Schema(
                            description =
                                    "Posts in each of which one of them signs; none where it is"
                                            + " left out")
                    @Nullable List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") String>
                            posts) {
        Quorum toQuorum() {
            return new Quorum(approvals, posts == null ? List.of() : posts);
        }
    }

    @Schema(name = "EiaApprovalRequirement")
    public record RequirementView(
            Band band,
            int approvals,
            @Schema(description = "In each of them one who acts for it signs, once")
                    List<String> posts,
            String setBy,
            Instant setAt) {
        static RequirementView from(ApprovalRequirement requirement) {
            return new RequirementView(
                    requirement.band(),
                    requirement.quorum().approvals(),
                    requirement.quorum().posts(),
                    requirement.requiredBy(),
                    requirement.requiredAt());
        }
    }

    @Schema(name = "EiaApprovalRequirements")
    public record RequirementsView(List<RequirementView> bands) {}

    @POST
    @Path("/assurance-checklists")
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_publishChecklist",
            summary = "Publish what assurers check from now on",
            description = "Assurances keep the number of the checklist that they have answered.")
    @APIResponseSchema(
            value = ChecklistView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response publish(@Valid @NotNull ChecklistRequest request) {
        var checklist = setting.publish(request.title(), request.toQuestions(), caller.get());
        return Response.created(URI.create("/v1/assurance-checklists/" + checklist.number()))
                .entity(ChecklistView.from(checklist))
                .build();
    }

    @GET
    @Path("/assurance-checklists")
    @Authenticated
    @Operation(
            operationId = "eia_listChecklists",
            summary = "Checklists; the last one is answered now")
    public Page<ChecklistView> checklists(@BeanParam PageRequest page) {
        return page.cut(
                checklists.after(
                        Objects.requireNonNullElse(page.afterKey(Integer::valueOf), 0),
                        page.limit() + 1),
                checklist -> Integer.toString(checklist.number()),
                ChecklistView::from);
    }

    @GET
    @Path("/assurance-checklists/{number}")
    @Authenticated
    @Operation(operationId = "eia_readChecklist", summary = "One checklist")
    public ChecklistView checklist(@PathParam("number") int number) {
        return ChecklistView.from(checklists.require(number));
    }

    @GET
    @Path("/approval-requirements")
    @Authenticated
    @Operation(
            operationId = "eia_listApprovalRequirements",
            summary = "How many decision-makers sign, and in which posts, band by band")
    public RequirementsView requirements() {
        return new RequirementsView(
                requirements.all().stream().map(RequirementView::from).toList());
    }

    @GET
    @Path("/approval-requirements/{band}")
    @Authenticated
    @Operation(
            operationId = "eia_readApprovalRequirement",
            summary = "Who signs a version of this band")
    public RestResponse<RequirementView> requirement(@PathParam("band") Band band) {
        return answer(band);
    }

    @PUT
    @Path("/approval-requirements/{band}")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_requireApprovals",
            summary = "Say how many sign a version of this band, and in which posts",
            description =
                    "It holds at once, for versions that wait as well. A body signs by the post of"
                            + " its chair.")
    public RestResponse<RequirementView> require(
            @PathParam("band") Band band,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApprovalsRequest request) {
        setting.requireApprovals(
                band, request.toQuorum(), ExpectedVersion.of(ifMatch), caller.get());
        return answer(band);
    }

    private RestResponse<RequirementView> answer(Band band) {
        var requirement = requirements.require(band);
        return Answers.tagged(requirement.version(), RequirementView.from(requirement));
    }
}
