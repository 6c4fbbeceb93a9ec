package org.dueregard.monitoring.populations;

import java.util.List;
import java.util.UUID;
import org.dueregard.platform.file.FileFault;
import org.jspecify.annotations.Nullable;

/**
 * What a file did, or would do.
 *
 * @param file null in a dry run, and where nothing changed
 * @param rows those of the file, sound or not
 * @param faults of a dry run; a file that is taken in has none
 */
public record PopulationImport(
        @Nullable UUID file,
        int rows,
        int added,
        int revised,
        int unchanged,
        List<FileFault> faults) {
    public PopulationImport {
        faults = List.copyOf(faults);
    }
}
