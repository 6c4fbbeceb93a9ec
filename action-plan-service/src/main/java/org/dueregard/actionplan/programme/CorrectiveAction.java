package org.dueregard.actionplan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed to be put right, by which post and by when.
 *
 * @param action the action in which it is carried out; null where there is none yet
 */
@Embeddable
public record CorrectiveAction(
        String what,
        String post,
        LocalDate dueOn,
        @Column(name = "action_id") @Nullable UUID action) {}
