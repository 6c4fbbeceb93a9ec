package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A decision was made on an assessment, whichever: it is complete. */
@ApplicationScoped
class AssessmentSignedOffConsumer implements EventConsumer<AssessmentSignedOffConsumer.SignedOff> {
    private final Demanding demanding;

    AssessmentSignedOffConsumer(Demanding demanding) {
        this.demanding = demanding;
    }

    record SignedOff(String eiaId, String decision) {}

    @Override
    public String name() {
        return Consumed.ASSESSMENTS;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.signed-off.v1";
    }

    @Override
    public Class<SignedOff> dataType() {
        return SignedOff.class;
    }

    @Override
    public void on(ReceivedEvent<SignedOff> event) {
        demanding.settle(
                DemandKind.COMPLETE_ASSESSMENT,
                event.data().eiaId(),
                "The assessment was decided on: " + event.data().decision() + ".");
    }
}
