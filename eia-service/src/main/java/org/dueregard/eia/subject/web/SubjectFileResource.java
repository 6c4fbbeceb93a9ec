package org.dueregard.eia.subject.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.subject.Importing;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register as a file, in and out; what went out comes in unchanged. */
@Path("/v1/subjects")
@Tag(name = "Subjects")
public class SubjectFileResource {
    private static final int AT_ONCE = 1_000;

    private final Importing importing;
    private final Subjects subjects;
    private final Validator validator;
    private final CurrentCaller caller;

    public SubjectFileResource(
            Importing importing, Subjects subjects, Validator validator, CurrentCaller caller) {
        this.importing = importing;
        this.subjects = subjects;
        this.validator = validator;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Idempotent
    @Consumes(TableForm.Media.CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_importSubjects",
            summary = "Take in a file of subjects: every row, or none and every fault",
            description =
                    "CSV in UTF-8, also with Content-Encoding: gzip, up to 50,000 rows. A row is"
                            + " known by its reference: what is not there is registered, what is"
                            + " there is amended where the row says something else.")
    @APIResponseSchema(
            value = ImportReportView.class,
            responseCode = "200",
            responseDescription = "Taken in, or, in a dry run, what would be")
    public Response take(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only tells what the file would do")
                    boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            File body) {
        var file = SubjectFile.read(body, contentEncoding, validator);
        var report = importing.take(file.rows(), file.faults(), dryRun, caller.get());
        return Response.ok(ImportReportView.from(report)).build();
    }

    @GET
    @Path("/export")
    @Produces(TableForm.Media.CSV)
    @Authenticated
    @Operation(
            operationId = "eia_exportSubjects",
            summary = "The register, searched and filtered, as a file that can be taken in again",
            description = "Up to 50,000 rows; a Link header leads to the next.")
    public Response give(
            @Valid @BeanParam SubjectFilter filter, @QueryParam("after") @Nullable UUID after) {
        var bytes = new ByteArrayOutputStream();
        var written = 0;
        var last = after;
        var more = true;
        try (var csv = TableWriter.of(TableForm.CSV, bytes)) {
            csv.write(Arrays.stream(SubjectColumn.values()).map(SubjectColumn::title).toList());
            while (more && written < SubjectFile.MOST_ROWS) {
                var some = subjects.list(filter.toQuery(), last, AT_ONCE);
                some.forEach(subject -> csv.write(row(subject)));
                subjects.getEntityManager().clear();
                written += some.size();
                more = some.size() == AT_ONCE;
                last = some.isEmpty() ? last : some.getLast().id();
            }
        }
        var answer =
                Response.ok(bytes.toString(StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"subjects.csv\"");
        if (more) {
            answer.header(
                    HttpHeaders.LINK, "</v1/subjects/export?after=" + last + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private static List<String> row(Subject subject) {
        return Arrays.stream(SubjectColumn.values()).map(column -> column.of(subject)).toList();
    }
}
