package org.dueregard.actionplan.progressreturn.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.dueregard.actionplan.progressreturn.ReturnFilter;
import org.dueregard.actionplan.progressreturn.ReturnState;
import org.jspecify.annotations.Nullable;

/** Which returns a list shows. */
public class ReturnQuery {
    @QueryParam("group")
    @Nullable String group;

    @QueryParam("state")
    @Nullable ReturnState state;

    @QueryParam("periodTo")
    @Nullable LocalDate periodTo;

    ReturnFilter filter() {
        return new ReturnFilter(group, state, periodTo);
    }
}
