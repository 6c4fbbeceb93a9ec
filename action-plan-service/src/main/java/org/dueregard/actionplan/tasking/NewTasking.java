package org.dueregard.actionplan.tasking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue with which units are tasked.
 *
 * @param raisedIn the unit where it emerged
 * @param raisedThrough who or what brought it up, such as a local advisory group
 */
public record NewTasking(
        String issue,
        String raisedIn,
        @Nullable String raisedThrough,
        LocalDate raisedOn,
        List<String> units) {}
