package org.dueregard.monitoring.strands;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How what was found stands to what was predicted. */
@Schema(name = "MonitoringStrandOutcome")
public enum Outcome {
    AS_PREDICTED,
    BETTER_THAN_PREDICTED,
    WORSE_THAN_PREDICTED,
    /** The assessment said nothing of the group. */
    NOT_PREDICTED,
    /** Nothing could be told of the group; that is not as predicted. */
    NOT_TOLD;

    static Outcome of(@Nullable Impact predicted, @Nullable Impact found) {
        if (found == null) {
            return NOT_TOLD;
        }
        if (predicted == null) {
            return NOT_PREDICTED;
        }
        var beyond = found.compareTo(predicted);
        return beyond == 0
                ? AS_PREDICTED
                : beyond > 0 ? BETTER_THAN_PREDICTED : WORSE_THAN_PREDICTED;
    }
}
