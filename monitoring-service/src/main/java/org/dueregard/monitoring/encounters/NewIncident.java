package org.dueregard.monitoring.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A critical incident to be recorded.
 *
 * @param what what it is, without the name of a person
 * @param affects whose confidence it is likely to affect
 * @param happenedOn the day, in London
 * @param origin the key encounter that it has come of; null for none
 */
public record NewIncident(
        String what,
        Direction direction,
        List<Party> affects,
        String unit,
        LocalDate happenedOn,
        @Nullable UUID origin) {
    public NewIncident {
        affects = List.copyOf(affects);
    }
}
