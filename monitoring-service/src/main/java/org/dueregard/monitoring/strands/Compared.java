package org.dueregard.monitoring.strands;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a group beside what was predicted for it.
 *
 * @param predicted null where the assessment said nothing of the group
 * @param found null where nothing could be told
 */
public record Compared(
        String characteristic,
        String group,
        @Nullable Impact predicted,
        @Nullable Impact found,
        Outcome outcome,
        String evidence) {
    /** Group by group, in the order in which they were evaluated. */
    public static List<Compared> of(List<Prediction> predictions, List<Found> found) {
        var compared = new ArrayList<Compared>();
        for (var each : found) {
            var predicted =
                    predictions.stream()
                            .filter(
                                    prediction ->
                                            prediction
                                                            .characteristic()
                                                            .equals(each.characteristic())
                                                    && prediction.group().equals(each.group()))
                            .map(Prediction::impact)
                            .findFirst()
                            .orElse(null);
            compared.add(
                    new Compared(
                            each.characteristic(),
                            each.group(),
                            predicted,
                            each.impact(),
                            Outcome.of(predicted, each.impact()),
                            each.evidence()));
        }
        return List.copyOf(compared);
    }
}
