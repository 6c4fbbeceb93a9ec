package org.dueregard.monitoring.strands;

import java.time.LocalDate;
import java.util.List;

/**
 * A strand to be followed up.
 *
 * @param strand its code
 * @param endsOn the day on which it has been carried out
 * @param assessment which one predicted, with its version
 */
public record NewStrand(
        String strand,
        String programme,
        String title,
        String accountablePost,
        LocalDate endsOn,
        String assessment,
        List<Prediction> predicted) {
    public NewStrand {
        predicted = List.copyOf(predicted);
    }
}
