package org.dueregard.actionplan.recommendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended, as it was received: by whom and in which words, for which group, by when it
 * is to be answered and how often it recurs. Nothing of it changes.
 */
@Embeddable
record Matter(
        @Enumerated(EnumType.STRING) SourceType sourceType,
        String source,
        int number,
        String text,
        @Nullable String ownerBody,
        LocalDate receivedOn,
        @Nullable LocalDate responseDueOn,
        @Nullable String everyAfter) {

    static Matter of(NewRecommendation asked, LocalDate today) {
        return new Matter(
                asked.sourceType(),
                asked.source(),
                asked.number(),
                asked.text(),
                asked.ownerBody(),
                asked.receivedOn() == null ? today : asked.receivedOn(),
                asked.responseDueOn(),
                asked.everyAfter() == null ? null : asked.everyAfter().toString());
    }

    /** What recurs after completion; null where nothing does. */
    @Nullable Period recurs() {
        return everyAfter == null ? null : Period.parse(everyAfter);
    }
}
