package org.dueregard.actionplan.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation on a plan, or the decision to hold none.
 *
 * @param consultees who was asked; null for a waiver, as are method and views
 * @param reason why nobody was asked; null for a consultation
 * @param followedFromIt what follows for the plan
 */
public record NewConsultation(
        ConsultationKind kind,
        LocalDate heldOn,
        @Nullable String consultees,
        @Nullable String method,
        @Nullable String views,
        @Nullable String reason,
        String followedFromIt) {}
