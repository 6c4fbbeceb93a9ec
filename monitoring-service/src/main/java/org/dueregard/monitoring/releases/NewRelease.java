package org.dueregard.monitoring.releases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release to be composed: a table of each indicator for each period.
 *
 * @param series code of what is published again and again, such as quarterly measures; null where
 *     it is on its own
 * @param units codes of units; {@link #EVERY_UNIT} for all
 * @param threshold counts from 1 to one less than this are hidden
 * @param corrects the published release that it puts right; null where it does not
 * @param correction why, where it does
 */
public record NewRelease(
        String title,
        @Nullable String series,
        List<String> indicators,
        List<String> periods,
        List<String> units,
        int threshold,
        Rounding rounding,
        @Nullable UUID corrects,
        @Nullable String correction) {
    public static final String EVERY_UNIT = "*";

    public NewRelease {
        indicators = List.copyOf(indicators);
        periods = List.copyOf(periods);
        units = List.copyOf(units);
    }
}
