package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * That a person had a hand in a version, and as what; it stays when the holders of posts change.
 */
@Embeddable
public record Involvement(
        String person, @Enumerated(EnumType.STRING) Capacity capacity, Instant since) {}
