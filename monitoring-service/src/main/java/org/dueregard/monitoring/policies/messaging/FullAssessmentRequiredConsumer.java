package org.dueregard.monitoring.policies.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.monitoring.policies.Linking;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** Learns which subject an assessment is of. */
@ApplicationScoped
class FullAssessmentRequiredConsumer
        implements EventConsumer<FullAssessmentRequiredConsumer.FullAssessmentRequired> {
    private final Linking linking;

    FullAssessmentRequiredConsumer(Linking linking) {
        this.linking = linking;
    }

    record FullAssessmentRequired(String eiaId, String subjectId) {}

    @Override
    public String name() {
        return Policies.NAME;
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
        linking.assess(event.data().eiaId(), event.data().subjectId());
    }
}
