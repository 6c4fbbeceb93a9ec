package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a decision-maker would sign, where a band asks for more than one. */
@Embeddable
public record Approval(
        String person,
        @Nullable String post,
        @Enumerated(EnumType.STRING) DecisionOutcome outcome,
        String reason,
        String contentSha256,
        Instant at) {}
