package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How it will be told that an action has worked: in words, and by an indicator where one fits. */
@Embeddable
public record SuccessMeasure(
        @Column(name = "success_measure") String text,
        @Column(name = "success_indicator") @Nullable String indicatorId) {}
