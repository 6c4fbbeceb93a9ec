package org.dueregard.actionplan.action.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.action.ActionFilter;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.jspecify.annotations.Nullable;

/** Which actions a list shows. */
public class ActionQuery {
    @QueryParam("state")
    List<ActionState> states = List.of();

    @QueryParam("post")
    @Nullable String post;

    @QueryParam("originType")
    @Nullable OriginType originType;

    @QueryParam("originId")
    @Nullable String originId;

    @QueryParam("lens")
    @Nullable Lens lens;

    @QueryParam("responsibilityLevel")
    @Nullable ResponsibilityLevel responsibilityLevel;

    @QueryParam("characteristic")
    @Nullable String characteristic;

    @QueryParam("unowned")
    @DefaultValue("false")
    boolean unowned;

    @QueryParam("escalated")
    @DefaultValue("false")
    boolean escalated;

    public ActionFilter filter() {
        return new ActionFilter(
                Set.copyOf(states),
                post,
                originType,
                originId,
                lens,
                responsibilityLevel,
                characteristic,
                unowned,
                escalated);
    }
}
