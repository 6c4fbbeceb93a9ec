package org.dueregard.actionplan.meeting.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.body.web.OutOfOrderView;
import org.dueregard.actionplan.meeting.MeetingOrder;
import org.dueregard.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Meetings to come of which one is to be moved. */
@Path("/v1/meetings-out-of-order")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Meetings")
public class MeetingOrderResource {
    private final MeetingOrder order;

    MeetingOrderResource(MeetingOrder order) {
        this.order = order;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listMeetingsOutOfOrder",
            summary =
                    "Meetings to come that are not before those of the same quarter that they are to precede, since that was laid down later")
    public Page<OutOfOrderView> list(@QueryParam("body") @Nullable String body) {
        return new Page<>(order.outOfOrder(body).stream().map(OutOfOrderView::from).toList(), null);
    }
}
