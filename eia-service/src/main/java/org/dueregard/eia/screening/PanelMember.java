package org.dueregard.eia.screening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A seat on a panel.
 *
 * @param person the member's {@code sub}
 */
@Embeddable
public record PanelMember(
        String person,
        @Enumerated(EnumType.STRING) Constituency constituency,
        String organisation) {}
