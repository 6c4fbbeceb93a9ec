package org.dueregard.actionplan.action.web;

import java.time.Instant;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.GroupAgreement;
import org.dueregard.actionplan.web.Reader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The chair of a group has agreed to an action. */
@Schema(name = "ActionPlanGroupAgreement")
record GroupAgreementView(
        String body,
        String chairPost,
        Instant agreedAt,
        @Schema(description = "Whether it is to the terms that the action has now")
                boolean presentTerms,
        @Schema(description = "Not for the public") @Nullable String note,
        @Schema(description = "The person's sub; not for the public") @Nullable String person) {

    static GroupAgreementView from(GroupAgreement agreement, Action action, Reader reader) {
        return new GroupAgreementView(
                agreement.body(),
                agreement.chairPost(),
                agreement.agreedAt(),
                action.isAsAgreed(agreement),
                reader.unlessPublic(agreement.note()),
                reader.unlessPublic(agreement.person().sub()));
    }
}
