package org.dueregard.eia.assessment.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import org.dueregard.eia.assessment.ImportingDrafts;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Many drafts at once. */
@Path("/v1/assessments/import")
@Tag(name = "Drafts")
public class DraftImportResource {
    private static final String NDJSON = "application/x-ndjson";

    private final ImportingDrafts importing;
    private final ObjectMapper json;
    private final Validator validator;
    private final CurrentCaller caller;

    public DraftImportResource(
            ImportingDrafts importing,
            ObjectMapper json,
            Validator validator,
            CurrentCaller caller) {
        this.importing = importing;
        this.json = json;
        this.validator = validator;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_importDrafts",
            summary = "Begin and write many drafts: every line of a file, or none and every fault",
            description =
                    "NDJSON in UTF-8, also with Content-Encoding: gzip, up to 5,000 lines of a"
                            + " megabyte and 64 MB in all. A line names a subject by its reference"
                            + " and may bring all parts of the draft.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = DraftLine.class)))
    @APIResponseSchema(
            value = DraftImportView.class,
            responseCode = "200",
            responseDescription = "Taken in, or, in a dry run, what would be")
    public Response take(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only tells what the file would do")
                    boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            File body) {
        var file = DraftFile.read(body, contentEncoding, json, validator);
        return Response.ok(
                        DraftImportView.from(
                                importing.take(file.drafts(), file.faults(), dryRun, caller.get())))
                .build();
    }
}
