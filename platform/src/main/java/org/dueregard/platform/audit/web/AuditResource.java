package org.dueregard.platform.audit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.dueregard.platform.audit.AuditEntries;
import org.dueregard.platform.audit.AuditVerifier;
import org.dueregard.platform.audit.Erasing;
import org.dueregard.platform.audit.Verification;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The audit trail of this service. */
@Path("/v1/operations/audit")
public class AuditResource {
    private final AuditVerifier verifier;
    private final AuditEntries entries;
    private final Erasing erasing;
    private final CurrentCaller caller;

    AuditResource(
            AuditVerifier verifier, AuditEntries entries, Erasing erasing, CurrentCaller caller) {
        this.verifier = verifier;
        this.entries = entries;
        this.erasing = erasing;
        this.caller = caller;
    }

    /** How many payloads were erased. */
    @Schema(name = "AuditErasure")
    public record ErasureView(int erased) {}

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "verifyAudit",
            summary = "Looks for tampering in the whole audit trail")
    public Verification verification() {
        return verifier.verify();
    }

    @GET
    @Path("/entries")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listAuditEntries",
            summary = "Reads who did what, when and why; of one aggregate or of all")
    public Page<AuditEntryView> entries(
            @QueryParam("aggregate") @Nullable String aggregate, @BeanParam PageRequest page) {
        return entries.page(aggregate, page, AuditEntryView::from);
    }

    @POST
    @Path("/erasures")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "eraseAuditPayloads",
            summary = "Erases payloads of entries on a lawful basis")
    public Response erase(@Valid ErasureRequest request) {
        erasing.erase(request.entries(), request.lawfulBasis(), request.reason(), caller.get());
        return Response.ok(new ErasureView(request.entries().size())).build();
    }
}
