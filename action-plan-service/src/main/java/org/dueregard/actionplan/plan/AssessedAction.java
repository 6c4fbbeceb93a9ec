package org.dueregard.actionplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of a development plan and the assessment that it follows from.
 *
 * @param subject what the assessment is about, where the request has named it
 */
@Embeddable
public record AssessedAction(
        @Column(name = "action_id") UUID action, String assessment, @Nullable String subject) {}
