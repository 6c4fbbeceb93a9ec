package org.dueregard.monitoring.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sender of a dataset does.
 *
 * @param records that it sent of the months asked for, withdrawn ones left out
 * @param duplicates rows that were known already, of all rows of all its batches
 * @param rejected rows that were set aside, of the same
 * @param corrected records whose content a higher version replaced, of the same
 * @param lastReceivedAt when its last batch came; null where none is kept
 * @param volumes of each month asked for
 */
public record SenderQuality(
        String source,
        long records,
        Share duplicates,
        Share rejected,
        Share corrected,
        @Nullable Instant lastReceivedAt,
        List<Volume> volumes,
        List<FieldQuality> fields) {
    public SenderQuality {
        volumes = List.copyOf(volumes);
        fields = List.copyOf(fields);
    }
}
