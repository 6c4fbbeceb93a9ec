package org.dueregard.actionplan.recommendation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that has been received.
 *
 * @param ownerBody the group that it belongs to, on whose agenda it stands
 * @param accountablePost the post that answers for it
 * @param receivedOn null for today
 * @param responseDueOn the day by which it is answered; null where none was set
 * @param everyAfter for one that makes a recurring duty: how often, such as P1Y; null for others
 */
public record NewRecommendation(
        String code,
        SourceType sourceType,
        String source,
        int number,
        String text,
        @Nullable String ownerBody,
        String accountablePost,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate responseDueOn,
        @Nullable Period everyAfter) {}
