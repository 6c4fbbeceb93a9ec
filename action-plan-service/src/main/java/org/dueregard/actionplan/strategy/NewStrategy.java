package org.dueregard.actionplan.strategy;

import java.util.List;
import org.dueregard.actionplan.action.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * A strategy with all that it says.
 *
 * @param predecessor the strategy that it follows; null for a first one
 * @param beside the strategy that it stands beside, for a themed one; null for others
 * @param seniorPost the one post that is responsible for all of it
 * @param board the body that monitors its own commitments
 */
public record NewStrategy(
        String code,
        String title,
        int launchYear,
        @Nullable Integer endYear,
        @Nullable String predecessor,
        @Nullable String beside,
        String seniorPost,
        String board,
        List<NewObjective> objectives,
        List<NewPriority> priorities,
        List<NewCommitment> commitments) {

    /**
     * An objective, with who leads on it and by when where that is laid down.
     *
     * @param driver what drives it from outside; null where it is the strategy's own
     */
    public record NewObjective(
            String code,
            String text,
            @Nullable String leadPost,
            @Nullable DueDate target,
            @Nullable String activity,
            @Nullable Driver driver,
            List<ObjectiveComponent> components) {}

    /** A priority, under an objective where it has one. */
    public record NewPriority(int number, String text, @Nullable String objective) {}

    /**
     * A commitment under one objective.
     *
     * @param sourceStrategy the strategy that it comes from; null for a new one
     * @param monitoredBy the body that monitors it; null for this strategy's own board where it is
     *     new, and for one that nobody has named where it is not
     */
    public record NewCommitment(
            String code,
            String objective,
            String text,
            @Nullable String sourceStrategy,
            @Nullable String monitoredBy) {}
}
