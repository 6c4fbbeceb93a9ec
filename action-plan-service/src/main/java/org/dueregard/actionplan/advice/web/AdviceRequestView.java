package org.dueregard.actionplan.advice.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.advice.AdviceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Advice that was asked for, and what was answered. */
@Schema(name = "ActionPlanAdviceRequest")
record AdviceRequestView(
        UUID id,
        String askedBy,
        String question,
        @Nullable String board,
        @Nullable String project,
        @Nullable String adviser,
        LocalDate askedOn,
        boolean open,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {
    static AdviceRequestView from(AdviceRequest request) {
        return new AdviceRequestView(
                request.id(),
                request.askedBy(),
                request.question(),
                request.board(),
                request.project(),
                request.adviser(),
                request.askedOn(),
                request.isOpen(),
                request.answer(),
                request.answeredOn());
    }
}
