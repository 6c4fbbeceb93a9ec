package org.dueregard.actionplan.source.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.actionplan.source.AssessmentStandings;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** An assessment is sent back: the source of its mitigations' actions is under revision. */
@ApplicationScoped
class AssessmentReturnedConsumer implements EventConsumer<AssessmentReturnedConsumer.Returned> {
    private final AssessmentStandings standings;

    AssessmentReturnedConsumer(AssessmentStandings standings) {
        this.standings = standings;
    }

    record Returned(String eiaId, int eiaVersion, List<Reason> reasons, LocalDate resubmitBy) {
        record Reason(String section, String comment) {}
    }

    @Override
    public String name() {
        return AssessmentStandings.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.returned.v1";
    }

    @Override
    public Class<Returned> dataType() {
        return Returned.class;
    }

    @Override
    public void on(ReceivedEvent<Returned> event) {
        var returned = event.data();
        var reasons =
                returned.reasons().stream()
                        .map(each -> each.section() + ": " + each.comment())
                        .collect(Collectors.joining("\n"));
        standings.returned(returned.eiaId(), returned.eiaVersion(), reasons, returned.resubmitBy());
    }
}
