package org.dueregard.actionplan.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date that has passed and is not met.
 *
 * @param milestone null where it is the end of the action
 * @param title of the milestone, or of the action
 */
record PassedDate(@Nullable UUID milestone, String title, LocalDate dueOn) {}
