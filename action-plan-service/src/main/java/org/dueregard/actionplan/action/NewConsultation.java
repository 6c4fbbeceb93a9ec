package org.dueregard.actionplan.action;

import java.time.LocalDate;

/**
 * What a group said of a draft.
 *
 * @param body code of the group
 * @param method such as a meeting, a workshop or a written round
 * @param views what the group said
 * @param response what was made of it in the draft
 */
public record NewConsultation(
        String body, LocalDate heldOn, String method, String views, String response) {}
