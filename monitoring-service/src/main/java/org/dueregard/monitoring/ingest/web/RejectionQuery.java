package org.dueregard.monitoring.ingest.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dueregard.monitoring.ingest.RejectionFilter;
import org.dueregard.monitoring.ingest.RejectionState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of rows that were set aside can be narrowed by. */
public class RejectionQuery {
    @QueryParam("state")
    @DefaultValue("SET_ASIDE")
    RejectionState state = RejectionState.SET_ASIDE;

    @QueryParam("source")
    @Nullable String source;

    @QueryParam("batch")
    @Nullable UUID batch;

    @Parameter(description = "Name of a field that something is wrong with")
    @QueryParam("field")
    @Nullable String field;

    RejectionFilter filter(String dataset) {
        return new RejectionFilter(dataset, state, source, batch, field);
    }
}
