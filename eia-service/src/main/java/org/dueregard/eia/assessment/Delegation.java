package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person steps in for one version, because the role is vacant or everyone in it has had a
 * hand in the version. It opens the door and nothing else: independence holds for them too.
 *
 * @param post the post for which they sign, where the band names it; null where they have the role
 */
@Embeddable
public record Delegation(
        int number,
        @Enumerated(EnumType.STRING) Capacity capacity,
        String person,
        @Nullable String post,
        @Enumerated(EnumType.STRING) DelegationRoute route,
        String reason,
        String givenBy,
        Instant givenAt) {}
