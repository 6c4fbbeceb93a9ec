package org.dueregard.actionplan.feedback.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.feedback.ReportCopies;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The copies of an annual report that go to those who gave feedback. */
@Path("/v1/schemes/{code}/annual-reports/{startYear}/copies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME_OFFICE)
@Tag(name = "Feedback")
public class ReportCopyResource {
    private final ReportCopies copies;

    ReportCopyResource(ReportCopies copies) {
        this.copies = copies;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listReportCopies",
            summary = "Copies of a year's report, one for each contact who consents")
    public Page<ReportCopyView> list(
            @PathParam("code") String code,
            @PathParam("startYear") int startYear,
            @BeanParam PageRequest page) {
        return page.cut(
                copies.page(code, startYear, page.afterKey(UUID::fromString), page.limit() + 1),
                each -> each.id().toString(),
                ReportCopyView::from);
    }
}
