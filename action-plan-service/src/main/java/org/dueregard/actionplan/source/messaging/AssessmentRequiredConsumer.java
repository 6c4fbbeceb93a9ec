package org.dueregard.actionplan.source.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.source.KnownAssessments;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** An assessment is required: what it is about is kept. */
@ApplicationScoped
class AssessmentRequiredConsumer implements EventConsumer<AssessmentRequiredConsumer.Required> {
    private final KnownAssessments assessments;

    AssessmentRequiredConsumer(KnownAssessments assessments) {
        this.assessments = assessments;
    }

    record Required(String eiaId, String subjectType, String subjectId) {}

    @Override
    public String name() {
        return KnownAssessments.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.full-assessment.required.v1";
    }

    @Override
    public Class<Required> dataType() {
        return Required.class;
    }

    @Override
    public void on(ReceivedEvent<Required> event) {
        var required = event.data();
        assessments.told(required.eiaId(), required.subjectId(), required.subjectType());
    }
}
