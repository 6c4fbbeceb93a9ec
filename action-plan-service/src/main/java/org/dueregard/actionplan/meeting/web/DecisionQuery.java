package org.dueregard.actionplan.meeting.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.DecisionFilter;
import org.jspecify.annotations.Nullable;

/** Which decisions a list shows. */
public class DecisionQuery {
    @QueryParam("meeting")
    @Nullable UUID meeting;

    @QueryParam("decidedBy")
    @Nullable String decidedBy;

    @QueryParam("routedTo")
    @Nullable String routedTo;

    @QueryParam("matterType")
    @Nullable MatterType matterType;

    @QueryParam("matterId")
    @Nullable String matterId;

    @QueryParam("open")
    @DefaultValue("false")
    boolean open;

    DecisionFilter filter() {
        return new DecisionFilter(meeting, decidedBy, routedTo, matterType, matterId, open);
    }
}
