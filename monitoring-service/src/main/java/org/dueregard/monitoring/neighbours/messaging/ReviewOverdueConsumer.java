package org.dueregard.monitoring.neighbours.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.monitoring.neighbours.Heeding;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.monitoring.neighbours.OverdueReview;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The review of an assessment is overdue: what it says of its indicators is out of date. */
@ApplicationScoped
class ReviewOverdueConsumer implements EventConsumer<ReviewOverdueConsumer.ReviewOverdue> {
    private final Heeding heeding;

    ReviewOverdueConsumer(Heeding heeding) {
        this.heeding = heeding;
    }

    record ReviewOverdue(String eiaId, LocalDate reviewDueDate) {}

    @Override
    public String name() {
        return Neighbours.NAME;
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
        var told = event.data();
        heeding.reviewIsOverdue(new OverdueReview(told.eiaId(), told.reviewDueDate()));
    }
}
