package org.dueregard.actionplan.body;

import jakarta.persistence.Embeddable;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How often a body meets.
 *
 * @param cadence an ISO 8601 period, such as P3M; null where it meets as needed
 * @param precedes the body whose meeting of the same quarter comes after its own; null for none
 */
@Embeddable
public record Rhythm(@Nullable String cadence, @Nullable String precedes) {
    public static final Rhythm NONE = new Rhythm(null, null);

    /** How often it meets; null where it meets as needed. */
    public @Nullable Period period() {
        return cadence == null ? null : Period.parse(cadence);
    }
}
