package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.demand.ProposingWithdrawal;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/**
 * A review has ended: nobody owes it any more. Where the assessment has ended with its subject,
 * bodies are asked about its actions.
 */
@ApplicationScoped
class ReviewCompletedConsumer implements EventConsumer<ReviewCompletedConsumer.ReviewCompleted> {
    private final Demanding demanding;
    private final ProposingWithdrawal withdrawing;

    ReviewCompletedConsumer(Demanding demanding, ProposingWithdrawal withdrawing) {
        this.demanding = demanding;
        this.withdrawing = withdrawing;
    }

    record ReviewCompleted(String eiaId, Outcome outcome) {
        enum Outcome {
            NO_CHANGE,
            REVISED,
            WITHDRAWN
        }
    }

    @Override
    public String name() {
        return Consumed.ASSESSMENTS;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.review.completed.v1";
    }

    @Override
    public Class<ReviewCompleted> dataType() {
        return ReviewCompleted.class;
    }

    @Override
    public void on(ReceivedEvent<ReviewCompleted> event) {
        var completed = event.data();
        demanding.settle(
                DemandKind.HOLD_REVIEW,
                completed.eiaId(),
                "The review has ended: " + completed.outcome() + ".");
        switch (completed.outcome()) {
            case WITHDRAWN -> {
                demanding.settle(
                        DemandKind.COMPLETE_ASSESSMENT,
                        completed.eiaId(),
                        "The assessment has ended with its subject.");
                demanding.settle(
                        DemandKind.PUBLISH_ASSESSMENT,
                        completed.eiaId(),
                        "The assessment has ended with its subject.");
                withdrawing.propose(completed.eiaId());
            }
            case NO_CHANGE, REVISED -> {
                // Its actions go on, or are restated by the new version.
            }
        }
    }
}
