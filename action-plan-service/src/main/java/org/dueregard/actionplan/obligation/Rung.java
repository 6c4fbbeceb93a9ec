package org.dueregard.actionplan.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One step of a ladder.
 *
 * @param afterDays days after the due date, and its grace, on which it is taken; 1 for the next day
 * @param post for a step that names one; null for others
 */
@Embeddable
public record Rung(
        int afterDays, @Enumerated(EnumType.STRING) RungTarget target, @Nullable String post) {}
