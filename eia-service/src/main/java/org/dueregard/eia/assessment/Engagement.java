package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone was asked.
 *
 * @param consultee the organisation, or null for who belongs to none
 * @param views what they said
 * @param response what came of it
 * @param fedBackOn when they were told
 */
@Embeddable
public record Engagement(
        UUID id,
        String ref,
        @Nullable String consultee,
        @Enumerated(EnumType.STRING) ConsulteeType consulteeType,
        String method,
        LocalDate heldOn,
        @Nullable Integer participants,
        String views,
        String response,
        @Nullable LocalDate fedBackOn)
        implements Referred {}
