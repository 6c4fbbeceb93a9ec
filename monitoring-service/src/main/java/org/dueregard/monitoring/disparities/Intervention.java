package org.dueregard.monitoring.disparities;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * An action against the disparity that is complete: figures before and after this day can be
 * compared.
 */
@Embeddable
public record Intervention(
        String actionId, LocalDate completedOn, String decidedByBody, String decisionRef) {}
