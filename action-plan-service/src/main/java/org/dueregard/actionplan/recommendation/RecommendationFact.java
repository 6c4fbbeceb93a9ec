package org.dueregard.actionplan.recommendation;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a recommendation; it stays inside this service. */
public record RecommendationFact(
        RecommendationDeedKind kind,
        @Nullable RecommendationSnapshot before,
        RecommendationSnapshot after,
        @Nullable String reason)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("recommendation", after.code());
    }

    @Override
    public String name() {
        return kind.factName();
    }
}
