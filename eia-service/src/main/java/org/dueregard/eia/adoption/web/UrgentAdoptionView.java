package org.dueregard.eia.adoption.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dueregard.eia.adoption.UrgentAdoption;
import org.dueregard.eia.adoption.UrgentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaUrgentAdoption")
public record UrgentAdoptionView(
        UUID subjectId,
        String subjectTitle,
        String accountablePost,
        UrgentState state,
        String whyUrgent,
        String eliminateDiscrimination,
        String advanceEquality,
        String fosterGoodRelations,
        Instant decidedAt,
        @Schema(description = "On this day it holds no longer, unless due regard is shown")
                LocalDate lapsesOn,
        @Schema(description = "Days until then, while it is in force; negative once overdue")
                @Nullable Long daysLeft,
        @Nullable Instant endedAt) {
    static UrgentAdoptionView from(
            UrgentAdoption adoption, String title, String accountablePost, LocalDate today) {
        return new UrgentAdoptionView(
                adoption.subjectId(),
                title,
                accountablePost,
                adoption.state(),
                adoption.note().whyUrgent(),
                adoption.note().eliminateDiscrimination(),
                adoption.note().advanceEquality(),
                adoption.note().fosterGoodRelations(),
                adoption.decidedAt(),
                adoption.lapsesOn(),
                adoption.state() == UrgentState.IN_FORCE
                        ? ChronoUnit.DAYS.between(today, adoption.lapsesOn())
                        : null,
                adoption.endedAt());
    }
}
