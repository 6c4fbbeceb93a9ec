package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.demand.NewDemand;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A review has not ended in time: it is owed, and climbs from the day that has passed. */
@ApplicationScoped
class ReviewOverdueConsumer implements EventConsumer<ReviewOverdueConsumer.ReviewOverdue> {
    private final Demanding demanding;

    ReviewOverdueConsumer(Demanding demanding) {
        this.demanding = demanding;
    }

    record ReviewOverdue(
            String eiaId, LocalDate reviewDueDate, String trigger, String accountablePost) {}

    @Override
    public String name() {
        return Consumed.ASSESSMENTS;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.review.overdue.v1";
    }

    @Override
    public Class<ReviewOverdue> dataType() {
        return ReviewOverdue.class;
    }

    @Override
    public void on(ReceivedEvent<ReviewOverdue> event) {
        var overdue = event.data();
        demanding.raise(
                new NewDemand(
                        DemandKind.HOLD_REVIEW,
                        overdue.eiaId(),
                        null,
                        "End the review of assessment " + overdue.eiaId(),
                        overdue.accountablePost(),
                        overdue.reviewDueDate(),
                        overdue.trigger(),
                        event.time()));
    }
}
