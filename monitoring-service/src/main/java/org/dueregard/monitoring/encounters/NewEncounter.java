package org.dueregard.monitoring.encounters;

import java.time.LocalDate;

/**
 * A key encounter to be recorded.
 *
 * @param what what it was and how it was handled, without the name of a person
 * @param place a code of {@link EncounterPlaces}
 * @param happenedOn the day, in London
 */
public record NewEncounter(
        String what,
        Direction direction,
        Level level,
        String place,
        String unit,
        LocalDate happenedOn) {}
