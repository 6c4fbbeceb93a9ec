package org.dueregard.eia.assessment;

import java.util.List;
import org.dueregard.platform.file.FileFault;

/**
 * What a file of drafts did, or would do.
 *
 * @param drafts how many could be read
 * @param begun how many assessments were begun
 */
public record DraftImport(boolean dryRun, int drafts, int begun, List<FileFault> faults) {
    public DraftImport {
        faults = List.copyOf(faults);
    }
}
