package org.dueregard.monitoring.retention.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dueregard.monitoring.ingest.KeptRecords;
import org.dueregard.monitoring.retention.Erasing;
import org.dueregard.monitoring.retention.Reading;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Single records: read for a purpose, and erased. Their ids stand in no address. */
@Path("/v1/datasets/{dataset}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures")
public class RecordResource {
    private final Reading reading;
    private final Erasing erasing;
    private final KeptRecords records;
    private final CurrentCaller caller;

    RecordResource(Reading reading, Erasing erasing, KeptRecords records, CurrentCaller caller) {
        this.reading = reading;
        this.erasing = erasing;
        this.records = records;
        this.caller = caller;
    }

    @POST
    @Path("/records/lookup")
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_readRecord",
            summary = "A single record; that it was read, by whom and what for is on record")
    public KeptRecordView read(
            @PathParam("dataset") String dataset, @NotNull @Valid LookupRequest request) {
        return KeptRecordView.from(
                reading.read(
                        dataset,
                        request.source(),
                        request.recordId(),
                        request.purpose().strip(),
                        caller.get()));
    }

    @POST
    @Path("/erasures")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "monitoring_eraseRecords",
            summary =
                    "Takes what records say out of everything that is kept; their ids stay, so that they do not come back")
    @APIResponseSchema(
            value = ErasureView.class,
            responseCode = "201",
            responseDescription = "Erased")
    public Response erase(
            @PathParam("dataset") String dataset, @NotNull @Valid ErasureRequest request) {
        var erasure = erasing.erase(request.asked(dataset), caller.get());
        return Response.created(URI.create("/v1/erasures/" + erasure.id()))
                .entity(ErasureView.from(erasure, records))
                .build();
    }
}
