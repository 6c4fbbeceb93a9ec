package org.dueregard.monitoring.retention.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.ingest.KeptRecords;
import org.dueregard.monitoring.retention.Erasure;
import org.dueregard.monitoring.retention.Erasures;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proof of what was erased. */
@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures")
public class ErasureResource {
    private final Erasures erasures;
    private final KeptRecords records;

    ErasureResource(Erasures erasures, KeptRecords records) {
        this.erasures = erasures;
        this.records = records;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "monitoring_listErasures",
            summary = "Erasures in the order in which they were made, each with its proof")
    public Page<ErasureView> list(@BeanParam PageRequest page) {
        return page.cut(
                erasures.page(Lists.after(page, UUID::fromString), page.limit() + 1),
                (Erasure erasure) -> erasure.id().toString(),
                erasure -> ErasureView.from(erasure, records));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "monitoring_getErasure",
            summary = "An erasure, with what is found of its records now")
    public ErasureView get(@PathParam("id") UUID id) {
        return ErasureView.from(erasures.require(id), records);
    }
}
