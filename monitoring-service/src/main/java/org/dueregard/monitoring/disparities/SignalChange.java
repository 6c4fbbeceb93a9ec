package org.dueregard.monitoring.disparities;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.monitoring.verdicts.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A month on which a disparity stands was judged again, and says something else.
 *
 * @param evaluation which one said so
 * @param eventsBefore events of the group in the figures that the disparity stood on
 * @param outcome what is said now
 */
@Embeddable
public record SignalChange(
        String period,
        @Enumerated(EnumType.STRING) Signal signal,
        Instant changedAt,
        UUID evaluation,
        int definitionVersion,
        Instant dataAsAt,
        long eventsBefore,
        @Nullable Double ratioBefore,
        @Nullable Double lowerBefore,
        @Nullable Double upperBefore,
        long eventsAfter,
        long comparatorEventsAfter,
        @Nullable Double ratioAfter,
        @Nullable Double lowerAfter,
        @Nullable Double upperAfter,
        String outcome,
        String because) {

    static SignalChange of(
            String period,
            Signal signal,
            Instant at,
            UUID evaluation,
            int definitionVersion,
            Instant dataAsAt,
            Figures before,
            Verdict after) {
        var ratio = after.ratio();
        return new SignalChange(
                period,
                signal,
                at,
                evaluation,
                definitionVersion,
                dataAsAt,
                before.groupEvents(),
                before.ratio(),
                before.lower(),
                before.upper(),
                after.counts().events(),
                after.counts().comparatorEvents(),
                ratio.point(),
                ratio.lower(),
                ratio.upper(),
                after.outcome().name(),
                after.because());
    }

    /** The smaller of the two counts that are there now. */
    public long fewestAfter() {
        return eventsAfter == 0
                ? comparatorEventsAfter
                : comparatorEventsAfter == 0
                        ? eventsAfter
                        : Math.min(eventsAfter, comparatorEventsAfter);
    }
}
