package org.dueregard.actionplan.action;

import org.jspecify.annotations.Nullable;

/**
 * How a post takes an action on.
 *
 * @param deliveryLead code of the post that does the work, where that is another one
 * @param businessArea null to leave what the proposal says
 */
public record Acceptance(
        @Nullable String deliveryLead, @Nullable String businessArea, @Nullable String note) {}
