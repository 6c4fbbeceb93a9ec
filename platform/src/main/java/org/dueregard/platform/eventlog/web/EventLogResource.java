package org.dueregard.platform.eventlog.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.dueregard.platform.eventlog.EventLog;
import org.dueregard.platform.eventlog.EventPage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /v1/events}: for other services that rebuild, and for auditors. */
@Path("/v1/events")
public class EventLogResource {
    private final EventLog log;

    EventLogResource(EventLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({"auditor", "administrator"})
    @Operation(operationId = "listEvents", summary = "What this service has announced, by position")
    public EventPage after(
            @QueryParam("after") @DefaultValue("0") @PositiveOrZero long after,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit,
            @QueryParam("type") List<String> types) {
        return EventPage.cut(log.after(after, types, limit + 1), limit);
    }
}
