package org.dueregard.actionplan.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body has decided on the last request for completion.
 *
 * @param completedOn null where it was refused
 */
@Embeddable
record Decision(
        @Column(name = "decided_by") String body,
        @Column(name = "decision_reason") String reason,
        @Nullable LocalDate completedOn) {}
