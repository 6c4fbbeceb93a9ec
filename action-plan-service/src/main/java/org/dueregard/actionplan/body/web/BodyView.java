package org.dueregard.actionplan.body.web;

import java.util.List;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.BodyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body with its chair and members. */
@Schema(name = "ActionPlanBody")
record BodyView(
        String code,
        String name,
        BodyKind kind,
        String chairPost,
        boolean decidesCompletions,
        List<MembershipView> members) {

    static BodyView from(Body body) {
        return new BodyView(
                body.code(),
                body.name(),
                body.kind(),
                body.chairPost(),
                body.decidesCompletions(),
                body.members().stream().map(MembershipView::from).toList());
    }
}
