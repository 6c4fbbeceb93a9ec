package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * That a person steps in for one version, because the role is vacant or everyone in it has had a
 * hand in the version. It opens the door and nothing else: independence holds for them too.
 */
@Embeddable
public record Delegation(
        int number,
        @Enumerated(EnumType.STRING) Capacity capacity,
        String person,
        @Enumerated(EnumType.STRING) DelegationRoute route,
        String reason,
        String givenBy,
        Instant givenAt) {}
