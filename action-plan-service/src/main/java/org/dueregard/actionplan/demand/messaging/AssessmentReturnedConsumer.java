package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** An assessment is sent back: what is owed of it moves, and its first date stays. */
@ApplicationScoped
class AssessmentReturnedConsumer implements EventConsumer<AssessmentReturnedConsumer.Returned> {
    private final Demanding demanding;

    AssessmentReturnedConsumer(Demanding demanding) {
        this.demanding = demanding;
    }

    record Returned(String eiaId, LocalDate resubmitBy) {}

    @Override
    public String name() {
        return Consumed.ASSESSMENTS;
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
        demanding.move(
                DemandKind.COMPLETE_ASSESSMENT,
                event.data().eiaId(),
                event.data().resubmitBy(),
                "The assessment was returned.");
    }
}
