package org.dueregard.actionplan.action;

import org.jspecify.annotations.Nullable;

/**
 * A milestone to be added.
 *
 * @param presentedTo the body to which it is to be presented; null where to none
 */
public record NewMilestone(String title, DueDate due, @Nullable String presentedTo) {
    public static NewMilestone of(String title, DueDate due) {
        return new NewMilestone(title, due, null);
    }
}
