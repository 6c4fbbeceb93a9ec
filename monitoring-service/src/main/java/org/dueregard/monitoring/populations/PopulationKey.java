package org.dueregard.monitoring.populations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Of whom a population is. Another vintage or kind is another population.
 *
 * @param groupCode a group of the classification
 * @param vintage the year that the figure is of
 */
@Embeddable
public record PopulationKey(
        String unit,
        String classification,
        String groupCode,
        int vintage,
        @Enumerated(EnumType.STRING) PopulationKind kind) {}
