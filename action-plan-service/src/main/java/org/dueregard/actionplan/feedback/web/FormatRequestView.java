package org.dueregard.actionplan.feedback.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.feedback.AlternativeFormat;
import org.dueregard.actionplan.feedback.FormatRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a publication in another format. */
@Schema(name = "ActionPlanFormatRequest")
record FormatRequestView(
        UUID id,
        String document,
        AlternativeFormat format,
        @Nullable String language,
        @Schema(description = "Missing once it is supplied") @Nullable String requester,
        LocalDate requestedOn,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate suppliedOn) {
    static FormatRequestView from(FormatRequest request, LocalDate today) {
        return new FormatRequestView(
                request.id(),
                request.document(),
                request.format(),
                request.language(),
                request.requester(),
                request.requestedOn(),
                request.dueOn(),
                request.isOverdue(today),
                request.suppliedOn());
    }
}
