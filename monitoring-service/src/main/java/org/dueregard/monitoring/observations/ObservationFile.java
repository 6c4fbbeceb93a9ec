package org.dueregard.monitoring.observations;

import java.util.List;
import java.util.UUID;
import org.dueregard.platform.file.FileFault;
import org.jspecify.annotations.Nullable;

/**
 * What a file did, or would do.
 *
 * @param id null in a dry run
 * @param faults of a dry run; a file that is taken in has none
 */
public record ObservationFile(
        @Nullable UUID id, ObservationReceipt receipt, List<FileFault> faults) {
    public ObservationFile {
        faults = List.copyOf(faults);
    }
}
