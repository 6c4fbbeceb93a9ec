package org.dueregard.actionplan.recommendation.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.dueregard.actionplan.recommendation.RecommendationFilter;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.dueregard.actionplan.recommendation.SourceType;
import org.jspecify.annotations.Nullable;

/** Which recommendations a list shows. */
public class RecommendationQuery {
    @QueryParam("ownerBody")
    @Nullable String ownerBody;

    @QueryParam("post")
    @Nullable String post;

    @QueryParam("state")
    @Nullable RecommendationState state;

    @QueryParam("sourceType")
    @Nullable SourceType sourceType;

    @QueryParam("open")
    @DefaultValue("false")
    boolean open;

    @QueryParam("unplanned")
    @DefaultValue("false")
    boolean unplanned;

    RecommendationFilter filter() {
        return new RecommendationFilter(ownerBody, post, state, sourceType, open, unplanned);
    }
}
