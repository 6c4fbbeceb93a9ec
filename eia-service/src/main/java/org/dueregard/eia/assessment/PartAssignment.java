package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who writes a part; others may all the same. */
@Embeddable
public record PartAssignment(
        @Enumerated(EnumType.STRING) ContentPart part,
        String person,
        String assignedBy,
        Instant assignedAt) {}
