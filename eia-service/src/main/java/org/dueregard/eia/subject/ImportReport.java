package org.dueregard.eia.subject;

import java.util.List;
import org.dueregard.platform.file.FileFault;

/** What a file does to the register, or would do. */
public record ImportReport(
        boolean dryRun,
        int rows,
        int registered,
        int amended,
        int unchanged,
        List<FileFault> faults) {
    public ImportReport {
        faults = List.copyOf(faults);
    }
}
