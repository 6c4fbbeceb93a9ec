package org.dueregard.eia.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.eia.assessment.messaging.EventIds;
import org.dueregard.eia.monitoring.Listening;
import org.dueregard.eia.monitoring.messaging.ReportPublished;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/**
 * A monitoring report is listed with the assessment, and stands in the review that is under way.
 */
@ApplicationScoped
class ReportPublishedConsumer implements EventConsumer<ReportPublished> {
    private final Listening listening;
    private final Triggering triggering;

    ReportPublishedConsumer(Listening listening, Triggering triggering) {
        this.listening = listening;
        this.triggering = triggering;
    }

    @Override
    public String name() {
        return "monitoring-reports";
    }

    @Override
    public String type() {
        return ReportPublished.TYPE;
    }

    @Override
    public Class<ReportPublished> dataType() {
        return ReportPublished.class;
    }

    @Override
    public void on(ReceivedEvent<ReportPublished> event) {
        var report = event.data();
        listening
                .reportReleased(report.reportId(), report.toContent())
                .ifPresent(
                        told ->
                                triggering.toldByMonitoring(
                                        told,
                                        EventIds.ours(List.of(report.policyId())),
                                        EventIds.ours(report.eiaId()).stream().toList()));
    }
}
