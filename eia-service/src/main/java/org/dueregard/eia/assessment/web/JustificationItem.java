package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.eia.assessment.Justification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaJustification")
public record JustificationItem(
        @Size(max = 10_000) @Nullable String legitimateAim,
        @Size(max = 10_000) @Nullable String rationalConnection,
        @Size(max = 10_000) @Nullable String noLessHarmfulMeans,
        @Size(max = 10_000) @Nullable String fairBalance,
        @Size(max = 300) @Nullable String legalAdviser,
        @Nullable LocalDate legalAdviceOn,
        @Size(max = 20_000) @Nullable String legalAdvice) {
    Justification toJustification() {
        return new Justification(
                legitimateAim,
                rationalConnection,
                noLessHarmfulMeans,
                fairBalance,
                legalAdviser,
                legalAdviceOn,
                legalAdvice);
    }

    static @Nullable JustificationItem from(@Nullable Justification given) {
        return given == null
                ? null
                : new JustificationItem(
                        given.legitimateAim(),
                        given.rationalConnection(),
                        given.noLessHarmfulMeans(),
                        given.fairBalance(),
                        given.legalAdviser(),
                        given.legalAdviceOn(),
                        given.legalAdvice());
    }
}
