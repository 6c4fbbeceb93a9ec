package org.dueregard.actionplan.publication.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.publication.PublicationDuty;
import org.dueregard.actionplan.publication.PublicationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action for which publications count as evidence. */
@Schema(name = "ActionPlanPublicationEvidence")
record RestingView(UUID action, PublicationKind kind, LocalDate since) {
    static RestingView from(PublicationDuty duty) {
        return new RestingView(duty.action(), duty.kind(), duty.since());
    }
}
