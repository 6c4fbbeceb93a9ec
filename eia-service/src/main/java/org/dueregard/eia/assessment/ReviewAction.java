package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * "Review this EIA": the action that every assessment has. The service itself makes the review due
 * on that day, or sooner where the band asks for it.
 */
@Embeddable
public record ReviewAction(String reviewOwnerPost, LocalDate reviewDueOn) {}
