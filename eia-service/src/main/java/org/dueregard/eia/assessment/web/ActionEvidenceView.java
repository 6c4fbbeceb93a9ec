package org.dueregard.eia.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dueregard.eia.assessment.ActionEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaActionEvidence")
public record ActionEvidenceView(
        String id,
        String kind,
        @Nullable String url,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable LocalDate asAt) {
    public static ActionEvidenceView from(ActionEvidence evidence) {
        return new ActionEvidenceView(
                evidence.id(),
                evidence.kind(),
                evidence.url(),
                evidence.numerator(),
                evidence.denominator(),
                evidence.asAt());
    }
}
