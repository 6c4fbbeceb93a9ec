package org.dueregard.actionplan.feedback.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.feedback.ContactState;
import org.dueregard.actionplan.feedback.FeedbackContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who gave feedback; once erased, nothing but that. */
@Schema(name = "ActionPlanFeedbackContact")
record FeedbackContactView(
        UUID id,
        @Nullable String name,
        @Nullable String address,
        @Nullable String about,
        LocalDate offeredOn,
        ContactState state,
        LocalDate changedOn) {
    static FeedbackContactView from(FeedbackContact contact) {
        return new FeedbackContactView(
                contact.id(),
                contact.name(),
                contact.address(),
                contact.about(),
                contact.offeredOn(),
                contact.state(),
                contact.changedOn());
    }
}
