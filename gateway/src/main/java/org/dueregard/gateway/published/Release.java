package org.dueregard.gateway.published;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A release as it is read: what is frozen, and whether it was put right. */
public record Release(
        @Nullable String sha256,
        @Nullable String correctedBy,
        @Nullable String correction,
        @Nullable Document document) {

    public record Document(
            @Nullable String id,
            @Nullable String title,
            @Nullable Instant publishedAt,
            @Nullable String corrects,
            @Nullable String correction,
            @Nullable String disclosure,
            @Nullable List<Table> tables) {}

    public record Table(
            int number,
            @Nullable String title,
            @Nullable String rateTitle,
            @Nullable String period,
            @Nullable String denominator,
            @Nullable Instant dataAsAt,
            @Nullable List<Named> units,
            @Nullable List<Named> groups,
            @Nullable List<String> caveats,
            @Nullable List<Figure> figures) {}

    public record Named(@Nullable String code, @Nullable String name) {}

    public record Figure(
            @Nullable String unit,
            @Nullable String group,
            boolean suppressed,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable Estimate rate,
            @Nullable Estimate ratio) {}

    public record Estimate(
            @Nullable Double point,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable String notEstimable) {}
}
