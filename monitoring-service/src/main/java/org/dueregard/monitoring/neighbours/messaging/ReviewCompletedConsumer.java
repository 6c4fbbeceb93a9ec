package org.dueregard.monitoring.neighbours.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.neighbours.CompletedReview;
import org.dueregard.monitoring.neighbours.Heeding;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A review is done; it names the disparities that it has dealt with. */
@ApplicationScoped
class ReviewCompletedConsumer implements EventConsumer<ReviewCompletedConsumer.ReviewCompleted> {
    private final Heeding heeding;

    ReviewCompletedConsumer(Heeding heeding) {
        this.heeding = heeding;
    }

    record ReviewCompleted(
            String eiaId,
            String outcome,
            @Nullable Integer newVersion,
            List<String> resolvedTriggers,
            @Nullable LocalDate nextReviewDate) {}

    @Override
    public String name() {
        return Neighbours.NAME;
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
        var told = event.data();
        heeding.reviewed(
                new CompletedReview(
                        new CompletedReview.Key(told.eiaId(), event.time()),
                        told.outcome(),
                        told.newVersion(),
                        told.resolvedTriggers(),
                        told.nextReviewDate()));
    }
}
