package org.dueregard.eia.subject;

import java.util.List;

/** What a file does to the register, or would do. */
public record ImportReport(
        boolean dryRun,
        int rows,
        int registered,
        int amended,
        int unchanged,
        List<ImportFault> faults) {
    public ImportReport {
        faults = List.copyOf(faults);
    }
}
