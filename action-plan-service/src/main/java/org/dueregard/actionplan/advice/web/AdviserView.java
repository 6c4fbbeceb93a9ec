package org.dueregard.actionplan.advice.web;

import java.util.List;
import org.dueregard.actionplan.advice.Adviser;
import org.dueregard.actionplan.post.Ownership;
import org.dueregard.actionplan.post.PostStanding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that advises business areas. */
@Schema(name = "ActionPlanAdviser")
record AdviserView(
        String post,
        String title,
        @Schema(description = "Whether somebody holds it or acts in it today") Ownership ownership,
        List<String> businessAreas) {
    static AdviserView from(Adviser adviser, PostStanding standing) {
        return new AdviserView(
                adviser.post(), standing.title(), standing.ownership(), adviser.businessAreas());
    }
}
