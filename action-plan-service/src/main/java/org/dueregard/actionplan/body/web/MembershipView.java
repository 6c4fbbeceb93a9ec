package org.dueregard.actionplan.body.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.body.MemberCapacity;
import org.dueregard.actionplan.body.Membership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One member of a body. */
@Schema(name = "ActionPlanMembership")
record MembershipView(
        UUID id,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String body,
        MemberCapacity capacity,
        @Schema(description = "Whether the member has a voice in decisions") boolean votes,
        LocalDate from,
        @Nullable LocalDate to) {
    static MembershipView from(Membership membership) {
        return new MembershipView(
                membership.id(),
                membership.post(),
                membership.organisation(),
                membership.body(),
                membership.capacity(),
                membership.capacity().votes(),
                membership.term().firstDay(),
                membership.term().lastDay());
    }
}
