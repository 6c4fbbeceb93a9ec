package org.dueregard.actionplan.report;

import org.jspecify.annotations.Nullable;

/**
 * Of what a report is.
 *
 * @param plan null for all plans and what is in none
 * @param body the group whose actions it is about; null for all
 * @param forPublic whether everyone reads it: no drafts, no notes, nothing undecided
 */
public record Scope(@Nullable String plan, @Nullable String body, boolean forPublic) {}
