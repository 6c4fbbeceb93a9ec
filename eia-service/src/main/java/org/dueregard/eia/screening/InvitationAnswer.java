package org.dueregard.eia.screening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a member has answered to the invitation, and why. */
@Embeddable
public record InvitationAnswer(
        @Enumerated(EnumType.STRING) InvitationState state, String note, Instant answeredAt) {}
