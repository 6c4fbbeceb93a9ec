package org.dueregard.actionplan.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.action.DueDate;

/**
 * A milestone of a strand, with the way that leads to it.
 *
 * @param unit in which the trajectory is counted, such as "wards" or "%"
 */
public record NewMilestone(String title, String unit, DueDate due, List<Expected> trajectory) {

    /** How much is expected on a day on the way. */
    public record Expected(LocalDate day, BigDecimal value) {}
}
