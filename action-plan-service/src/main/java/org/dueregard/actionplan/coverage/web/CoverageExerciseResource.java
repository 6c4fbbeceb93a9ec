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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.coverage.CoverageExercise;
import org.dueregard.actionplan.coverage.CoverageExercises;
import org.dueregard.actionplan.coverage.CoverageMarks;
import org.dueregard.actionplan.coverage.CoverageReport;
import org.dueregard.actionplan.coverage.CoverageStage;
import org.dueregard.actionplan.coverage.Covering;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.OneTable;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.document.Table.Column;
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

/** Coverage exercises, whom they cover, and how far they have come. */
@Path("/v1/coverage-exercises")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Coverage")
public class CoverageExerciseResource {
    private final CoverageExercises exercises;
    private final CoverageMarks marks;
    private final Covering covering;
    private final DocumentAnswers documents;
    private final CurrentCaller caller;
    private final InstantSource clock;

    CoverageExerciseResource(
            CoverageExercises exercises,
            CoverageMarks marks,
            Covering covering,
            DocumentAnswers documents,
            CurrentCaller caller,
            InstantSource clock) {
        this.exercises = exercises;
        this.marks = marks;
        this.covering = covering;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_openCoverageExercise",
            summary = "Opens an exercise that covers a population with one kind of return")
    @APIResponseSchema(value = CoverageExerciseView.class, responseCode = "201")
    public RestResponse<CoverageExerciseView> open(@Valid @NotNull OpenExerciseRequest request) {
        var exercise = covering.open(request.asked(), caller.get());
        return Answers.created(
                "/v1/coverage-exercises/" + exercise.code(),
                CoverageExerciseView.from(exercise),
                exercise.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listCoverageExercises",
            summary = "Exercises in the order of their codes, for a kind of return")
    public Page<CoverageExerciseView> list(
            @QueryParam("returnType") @Nullable String returnType, @BeanParam PageRequest page) {
        return page.cut(
                exercises.page(returnType, page.afterKey(), page.limit() + 1),
                CoverageExercise::code,
                CoverageExerciseView::from);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "actionPlan_readCoverageExercise", summary = "An exercise")
    public RestResponse<CoverageExerciseView> read(@PathParam("code") String code) {
        return answer(exercises.require(code));
    }

    @PUT
    @Path("/{code}/members")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_extendCoverageExercise",
            summary = "Covers somebody who has come later as well")
    public RestResponse<CoverageExerciseView> cover(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MemberJson request) {
        return answer(
                covering.cover(code, request.member(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @GET
    @Path("/{code}/report")
    @Operation(
            operationId = "actionPlan_reportCoverage",
            summary =
                    "How far it had come on a day: how many reached each stage, who did not, and what was requested and not received")
    public RestResponse<CoverageReportView> report(
            @PathParam("code") String code, @QueryParam("on") @Nullable LocalDate on) {
        var exercise = exercises.require(code);
        return RestResponse.ok(CoverageReportView.from(exercise, reported(exercise, on)));
    }

    @GET
    @Path("/{code}/report/export")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_exportCoverage",
            summary = "The same as a table: a row for each member, a column for each stage")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @PathParam("code") String code,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var exercise = exercises.require(code);
        var report = reported(exercise, on);
        return documents.made(
                table(exercise, report),
                "/v1/coverage-exercises/" + code + "/report/export?on=" + report.asAt(),
                form,
                request);
    }

    private CoverageReport reported(CoverageExercise exercise, @Nullable LocalDate on) {
        return CoverageReport.of(
                exercise.members(),
                marks.standing(exercise.code()),
                on == null ? LondonDay.of(clock.instant()) : on);
    }

    private static Document table(CoverageExercise exercise, CoverageReport report) {
        var stages =
                Arrays.stream(CoverageStage.values())
                        .map(each -> Column.of(each.name(), each.words()));
        return OneTable.document(
                exercise.title(),
                report.asAt(),
                "Each member",
                Stream.concat(
                                Stream.of(Column.of("member", "Member"), Column.of("name", "Name")),
                                Stream.concat(
                                        stages,
                                        Stream.of(
                                                Column.of("daysOutstanding", "Days outstanding"))))
                        .toList(),
                report.lines().stream().map(line -> row(report, line)).toList(),
                "Each stage: the first day on which it was reached.",
                "Days outstanding: since it was asked for, where it has not been received; a promise"
                        + " is not a receipt.");
    }

    private static List<@Nullable Object> row(CoverageReport report, CoverageReport.Line line) {
        var row = new ArrayList<@Nullable Object>();
        row.add(line.member().code());
        row.add(line.member().name());
        for (var stage : CoverageStage.values()) {
            row.add(line.on(stage));
        }
        row.add(report.daysOutstanding(line).orElse(null));
        return row;
    }

    private static RestResponse<CoverageExerciseView> answer(CoverageExercise exercise) {
        return Answers.ok(CoverageExerciseView.from(exercise), exercise.version());
    }
}
