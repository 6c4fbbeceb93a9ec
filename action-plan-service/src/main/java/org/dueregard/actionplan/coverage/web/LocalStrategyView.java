package org.dueregard.actionplan.coverage.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.coverage.Received;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A strategy that was received, as the public sees it. */
@Schema(name = "ActionPlanLocalStrategy")
record LocalStrategyView(
        UUID id,
        String exercise,
        String returnType,
        @Schema(description = "Code of the unit or other member") String member,
        String name,
        @Nullable String title,
        @Nullable String link,
        LocalDate receivedOn,
        boolean goodPractice) {
    static LocalStrategyView from(Received received) {
        var mark = received.mark();
        return new LocalStrategyView(
                mark.id(),
                mark.exercise(),
                received.returnType(),
                mark.member(),
                received.memberName(),
                mark.title(),
                mark.link(),
                mark.on(),
                mark.isGoodPractice());
    }
}
