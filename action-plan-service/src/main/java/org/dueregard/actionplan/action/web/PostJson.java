package org.dueregard.actionplan.action.web;

import org.dueregard.actionplan.post.Ownership;
import org.dueregard.actionplan.post.PostStanding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The accountable post, and whether somebody answers for it today. */
@Schema(name = "ActionPlanAccountablePost")
record PostJson(String code, String title, Ownership ownership) {

    static PostJson from(PostStanding standing) {
        return new PostJson(standing.code(), standing.title(), standing.ownership());
    }
}
