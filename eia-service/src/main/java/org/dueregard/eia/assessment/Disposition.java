package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment does with something that others have told it.
 *
 * @param about a community finding such as {@code PARTNERS-2005/E1}, or the ref of an evidence
 * @param reason needed where it is rejected
 * @param mitigation ref of the mitigation that answers it, where it is mitigated
 */
@Embeddable
public record Disposition(
        String about,
        @Enumerated(EnumType.STRING) DispositionDecision decision,
        @Nullable String reason,
        @Nullable String mitigation) {}
