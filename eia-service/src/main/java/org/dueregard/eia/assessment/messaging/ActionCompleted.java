package org.dueregard.eia.assessment.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.ActionEvidence;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.action.completed.v1}, as this service reads it. */
public record ActionCompleted(
        String actionId,
        String originType,
        String originId,
        LocalDate completedOn,
        String decidedByBody,
        String decisionRef,
        List<Item> evidence) {
    public static final String TYPE = "org.dueregard.action.completed.v1";

    /** One piece of evidence. */
    public record Item(
            String id,
            String kind,
            @Nullable String url,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable LocalDate asAt) {}

    public List<ActionEvidence> toEvidence() {
        return evidence.stream()
                .map(
                        item ->
                                new ActionEvidence(
                                        item.id(),
                                        item.kind(),
                                        item.url(),
                                        item.numerator(),
                                        item.denominator(),
                                        item.asAt()))
                .toList();
    }
}
