package org.dueregard.actionplan.exchange;

import java.time.LocalDate;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Milestone;
import org.dueregard.actionplan.action.NewMilestone;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as a file has it.
 *
 * @param metOn null while it is still to be met
 */
public record FiledMilestone(String title, DueDate due, @Nullable LocalDate metOn) {

    static FiledMilestone of(Milestone milestone) {
        return new FiledMilestone(milestone.title(), milestone.due(), milestone.metOn());
    }

    NewMilestone added() {
        return NewMilestone.of(title, due);
    }
}
