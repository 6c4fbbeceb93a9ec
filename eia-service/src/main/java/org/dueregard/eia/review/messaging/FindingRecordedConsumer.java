package org.dueregard.eia.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.eia.assessment.messaging.EventIds;
import org.dueregard.eia.monitoring.Listening;
import org.dueregard.eia.monitoring.messaging.FindingRecorded;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A finding stands with the assessments of its policies, and in the reviews that are under way. */
@ApplicationScoped
class FindingRecordedConsumer implements EventConsumer<FindingRecorded> {
    private final Listening listening;
    private final Triggering triggering;

    FindingRecordedConsumer(Listening listening, Triggering triggering) {
        this.listening = listening;
        this.triggering = triggering;
    }

    @Override
    public String name() {
        return "monitoring-findings";
    }

    @Override
    public String type() {
        return FindingRecorded.TYPE;
    }

    @Override
    public Class<FindingRecorded> dataType() {
        return FindingRecorded.class;
    }

    @Override
    public void on(ReceivedEvent<FindingRecorded> event) {
        var finding = event.data();
        listening
                .findingRecorded(finding.findingId(), finding.toContent())
                .ifPresent(
                        told ->
                                triggering.toldByMonitoring(
                                        told, EventIds.ours(finding.policyIds()), List.of()));
    }
}
