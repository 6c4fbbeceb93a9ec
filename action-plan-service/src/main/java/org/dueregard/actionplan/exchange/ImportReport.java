package org.dueregard.actionplan.exchange;

import java.util.List;

/** What a file does, or would do. */
public record ImportReport(
        boolean dryRun, int rows, int drafted, int changed, int unchanged, List<RowFault> faults) {
    public ImportReport {
        faults = List.copyOf(faults);
    }
}
