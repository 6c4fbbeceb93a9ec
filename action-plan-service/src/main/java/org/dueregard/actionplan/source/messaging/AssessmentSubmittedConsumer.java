package org.dueregard.actionplan.source.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.source.AssessmentStandings;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A mitigation is committed when its assessment is submitted. */
@ApplicationScoped
class AssessmentSubmittedConsumer
        implements EventConsumer<AssessmentSubmittedConsumer.MitigationCommitted> {
    private final AssessmentStandings standings;

    AssessmentSubmittedConsumer(AssessmentStandings standings) {
        this.standings = standings;
    }

    record MitigationCommitted(String eiaId, int eiaVersion) {}

    @Override
    public String name() {
        return AssessmentStandings.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.mitigation.committed.v1";
    }

    @Override
    public Class<MitigationCommitted> dataType() {
        return MitigationCommitted.class;
    }

    @Override
    public void on(ReceivedEvent<MitigationCommitted> event) {
        standings.submitted(event.data().eiaId(), event.data().eiaVersion());
    }
}
