package org.dueregard.monitoring.obligations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** Learns which policy an assessment is of. */
@ApplicationScoped
class AssessmentBegunConsumer
        implements EventConsumer<AssessmentBegunConsumer.FullAssessmentRequired> {
    private final Obliging obliging;

    AssessmentBegunConsumer(Obliging obliging) {
        this.obliging = obliging;
    }

    record FullAssessmentRequired(String eiaId, String subjectId) {}

    @Override
    public String name() {
        return PolicyConsumer.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.full-assessment.required.v1";
    }

    @Override
    public Class<FullAssessmentRequired> dataType() {
        return FullAssessmentRequired.class;
    }

    @Override
    public void on(ReceivedEvent<FullAssessmentRequired> event) {
        obliging.assess(event.data().eiaId(), event.data().subjectId());
    }
}
