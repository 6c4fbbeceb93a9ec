package org.dueregard.eia.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How serious a version is: by the highest residual likelihood × severity (1 to 25) of its negative
 * impacts, unknown ones counting as the highest. It says who may sign, and how soon it is reviewed.
 * The levels and intervals are defaults of this service.
 */
@Schema(name = "EiaBand")
public enum Band {
    LOW(Period.ofYears(3)),
    MEDIUM(Period.ofYears(2)),
    HIGH(Period.ofYears(1));

    private static final int MEDIUM_FROM = 6;
    private static final int HIGH_FROM = 15;

    private final Period interval;

    Band(Period interval) {
        this.interval = interval;
    }

    static Band of(Collection<Impact> impacts) {
        if (impacts.stream().anyMatch(impact -> impact.direction() == Direction.UNKNOWN)) {
            return HIGH;
        }
        var worst =
                impacts.stream()
                        .filter(Impact::adverse)
                        .mapToInt(Impact::residualScore)
                        .max()
                        .orElse(0);
        return worst >= HIGH_FROM ? HIGH : worst >= MEDIUM_FROM ? MEDIUM : LOW;
    }

    /** When a version of this band is reviewed at the latest. */
    LocalDate reviewAfter(LocalDate day) {
        return day.plus(interval);
    }
}
