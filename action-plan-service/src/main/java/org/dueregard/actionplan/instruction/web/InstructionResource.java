package org.dueregard.actionplan.instruction.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.instruction.ComplianceChecks;
import org.dueregard.actionplan.instruction.ComplianceReport;
import org.dueregard.actionplan.instruction.Instructing;
import org.dueregard.actionplan.instruction.Instruction;
import org.dueregard.actionplan.instruction.Instructions;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.OneTable;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
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

/** Instructions, and how units comply with them. */
@Path("/v1/instructions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Instructions")
public class InstructionResource {
    private final Instructions instructions;
    private final ComplianceChecks checks;
    private final Instructing instructing;
    private final DocumentAnswers documents;
    private final CurrentCaller caller;
    private final InstantSource clock;

    InstructionResource(
            Instructions instructions,
            ComplianceChecks checks,
            Instructing instructing,
            DocumentAnswers documents,
            CurrentCaller caller,
            InstantSource clock) {
        this.instructions = instructions;
        this.checks = checks;
        this.instructing = instructing;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_registerInstruction",
            summary = "Registers an instruction with which an initiative asks units to comply")
    @APIResponseSchema(value = InstructionView.class, responseCode = "201")
    public RestResponse<InstructionView> register(
            @Valid @NotNull RegisterInstructionRequest request) {
        var instruction = instructing.register(request.asked(), caller.get());
        return Answers.created(
                "/v1/instructions/" + instruction.code(), InstructionView.from(instruction), 0);
    }

    @GET
    @Operation(
            operationId = "actionPlan_listInstructions",
            summary = "Instructions in the order of their codes, of an initiative")
    public Page<InstructionView> list(
            @QueryParam("initiative") @Nullable UUID initiative, @BeanParam PageRequest page) {
        return page.cut(
                instructions.page(initiative, page.afterKey(), page.limit() + 1),
                Instruction::code,
                InstructionView::from);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "actionPlan_readInstruction", summary = "An instruction")
    public RestResponse<InstructionView> read(@PathParam("code") String code) {
        return Answers.ok(InstructionView.from(instructions.require(code)), 0);
    }

    @POST
    @Path("/{code}/checks")
    @RolesAllowed({Roles.PROGRAMME_OFFICE, Roles.AUDITOR})
    @Idempotent
    @Operation(
            operationId = "actionPlan_checkCompliance",
            summary = "The office or an auditor records what was found at a unit on a day")
    @APIResponseSchema(value = CheckView.class, responseCode = "201")
    public RestResponse<CheckView> check(
            @PathParam("code") String code, @Valid @NotNull CheckRequest request) {
        var check = instructing.check(code, request.asked(), caller.get());
        return Answers.created("/v1/instructions/" + code + "/checks", CheckView.from(check), 0);
    }

    @GET
    @Path("/{code}/checks")
    @Operation(
            operationId = "actionPlan_listComplianceChecks",
            summary = "What was found at units or at one, in the order in which it was recorded")
    public Page<CheckView> checks(
            @PathParam("code") String code,
            @QueryParam("unit") @Nullable String unit,
            @BeanParam PageRequest page) {
        return page.cut(
                checks.page(
                        instructions.require(code).code(),
                        unit,
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.id().toString(),
                CheckView::from);
    }

    @GET
    @Path("/{code}/compliance")
    @Operation(
            operationId = "actionPlan_reportCompliance",
            summary = "How units complied on a day, and at which nobody had looked")
    public RestResponse<ComplianceView> compliance(
            @PathParam("code") String code, @QueryParam("on") @Nullable LocalDate on) {
        var instruction = instructions.require(code);
        return RestResponse.ok(ComplianceView.from(instruction, reported(instruction, on)));
    }

    @GET
    @Path("/{code}/compliance/export")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(operationId = "actionPlan_exportCompliance", summary = "The same as a table")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @PathParam("code") String code,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var instruction = instructions.require(code);
        var report = reported(instruction, on);
        return documents.made(
                OneTable.document(
                        "Compliance with " + instruction.reference(),
                        report.asAt(),
                        "Each unit",
                        List.of(
                                Column.of("unit", "Unit"),
                                Column.of("name", "Name"),
                                Column.of("compliance", "Compliance"),
                                Column.of("checkedOn", "Checked on"),
                                Column.of("finding", "Finding")),
                        report.lines().stream()
                                .map(ComplianceView.Line::from)
                                .map(InstructionResource::row)
                                .toList(),
                        "A unit without a day has not been looked at."),
                "/v1/instructions/" + code + "/compliance/export?on=" + report.asAt(),
                form,
                request);
    }

    private ComplianceReport reported(Instruction instruction, @Nullable LocalDate on) {
        return instructions.compliance(
                instruction, on == null ? LondonDay.of(clock.instant()) : on);
    }

    private static List<@Nullable Object> row(ComplianceView.Line line) {
        var compliance = line.compliance();
        return Table.row(
                line.unit(),
                line.name(),
                compliance == null ? null : compliance.name(),
                line.checkedOn(),
                line.finding());
    }
}
