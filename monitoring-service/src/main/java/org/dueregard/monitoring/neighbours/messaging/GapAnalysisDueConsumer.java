package org.dueregard.monitoring.neighbours.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.neighbours.GapAnalysis;
import org.dueregard.monitoring.neighbours.Heeding;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A group is to look for a gap: what its actions were against is watched here. */
@ApplicationScoped
class GapAnalysisDueConsumer implements EventConsumer<GapAnalysisDueConsumer.GapAnalysisDue> {
    private final Heeding heeding;

    GapAnalysisDueConsumer(Heeding heeding) {
        this.heeding = heeding;
    }

    record GapAnalysisDue(
            String initiativeId,
            String workGroup,
            List<String> completedActionIds,
            LocalDate dueDate) {}

    @Override
    public String name() {
        return Neighbours.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.initiative.gap-analysis.due.v1";
    }

    @Override
    public Class<GapAnalysisDue> dataType() {
        return GapAnalysisDue.class;
    }

    @Override
    public void on(ReceivedEvent<GapAnalysisDue> event) {
        var told = event.data();
        heeding.gapAnalysisIsDue(
                new GapAnalysis(
                        told.initiativeId(),
                        told.workGroup(),
                        told.completedActionIds(),
                        told.dueDate()));
    }
}
