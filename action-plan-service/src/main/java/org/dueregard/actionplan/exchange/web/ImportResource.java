package org.dueregard.actionplan.exchange.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
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
import java.io.File;
import org.dueregard.actionplan.exchange.ImportProgresses;
import org.dueregard.actionplan.exchange.ImportRun;
import org.dueregard.actionplan.exchange.Importing;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.table.TableForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Taking in files of actions. */
@Path("/v1/actions/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME_OFFICE)
@Tag(name = "Actions as files")
public class ImportResource {
    private final Importing importing;
    private final ImportProgresses progresses;
    private final Validator validator;
    private final CurrentCaller caller;

    ImportResource(
            Importing importing,
            ImportProgresses progresses,
            Validator validator,
            CurrentCaller caller) {
        this.importing = importing;
        this.progresses = progresses;
        this.validator = validator;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes({TableForm.Media.CSV, TableForm.Media.ODS})
    @Operation(
            operationId = "actionPlan_importActions",
            summary = "Take in a file of actions: every row, or none and every fault",
            description =
                    "CSV in UTF-8, also with Content-Encoding: gzip, or the first sheet of an"
                            + " OpenDocument spreadsheet, up to 10,000 rows and all columns of the"
                            + " export. A row is known by its reference: what is not there is"
                            + " drafted; what is there is changed where the row says something"
                            + " else, while it is a draft.")
    @APIResponseSchema(
            value = ImportReportView.class,
            responseCode = "200",
            responseDescription = "Taken in, or, in a dry run, what would be")
    public RestResponse<ImportReportView> take(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only tells what the file would do")
                    boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) String key,
            File body) {
        var file = ActionFile.read(TableForm.sentAs(contentType), body, contentEncoding, validator);
        var report = importing.take(file.rows(), file.faults(), dryRun, key, caller.get());
        return RestResponse.ok(ImportReportView.from(report));
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "actionPlan_readImportProgress",
            summary = "How far an import has come that you have sent with this Idempotency-Key",
            description =
                    "It is told while the import runs, for a week. One that was broken off stays"
                            + " where it was: nothing of it was taken in; send the file again.")
    public ImportProgressView progress(@PathParam("key") String key) {
        return ImportProgressView.from(
                progresses.require(new ImportRun(caller.get().person().sub(), key)));
    }
}
