package org.dueregard.actionplan.coverage.web;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.coverage.CoverageExercises;
import org.dueregard.actionplan.coverage.CoverageMark;
import org.dueregard.actionplan.coverage.CoverageMarks;
import org.dueregard.actionplan.coverage.Covering;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
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

/** What has happened with whom: contacts, offers, visits, requests, promises, returns. */
@Path("/v1/coverage-exercises/{code}/marks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Coverage")
public class CoverageMarkResource {
    private final CoverageExercises exercises;
    private final CoverageMarks marks;
    private final Covering covering;
    private final CurrentCaller caller;

    CoverageMarkResource(
            CoverageExercises exercises,
            CoverageMarks marks,
            Covering covering,
            CurrentCaller caller) {
        this.exercises = exercises;
        this.marks = marks;
        this.covering = covering;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_markCoverage",
            summary = "Marks what has happened with some members on a day: with all, or with none")
    @APIResponseSchema(value = CoverageMarksView.class, responseCode = "201")
    public RestResponse<CoverageMarksView> mark(
            @PathParam("code") String code, @Valid @NotNull MarkRequest request) {
        var made = covering.mark(code, request.asked(), caller.get());
        return Answers.created(
                "/v1/coverage-exercises/" + code + "/marks",
                new CoverageMarksView(made.stream().map(CoverageMarkView::from).toList()),
                0);
    }

    @GET
    @Operation(
            operationId = "actionPlan_listCoverageMarks",
            summary = "Marks of an exercise or of one member, in the order in which they were made")
    public Page<CoverageMarkView> list(
            @PathParam("code") String code,
            @QueryParam("member") @Nullable String member,
            @BeanParam PageRequest page) {
        return page.cut(
                marks.page(
                        exercises.require(code).code(),
                        member,
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.id().toString(),
                CoverageMarkView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readCoverageMark", summary = "A mark")
    public RestResponse<CoverageMarkView> read(
            @PathParam("code") String code, @PathParam("id") UUID id) {
        return answer(marks.require(code, id));
    }

    @POST
    @Path("/{id}/retraction")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_retractCoverageMark",
            summary = "A mark that was set in error counts no more")
    public RestResponse<CoverageMarkView> retract(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                covering.retract(
                        code, id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @PUT
    @Path("/{id}/good-practice")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_tagGoodPractice",
            summary = "Tags what was received as good practice for others, or takes the tag away")
    public RestResponse<CoverageMarkView> tag(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TagRequest request) {
        return answer(
                covering.tag(
                        code,
                        id,
                        request.goodPractice(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<CoverageMarkView> answer(CoverageMark mark) {
        return Answers.ok(CoverageMarkView.from(mark), mark.version());
    }
}
