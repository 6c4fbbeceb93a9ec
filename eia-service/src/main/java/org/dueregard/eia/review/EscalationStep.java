package org.dueregard.eia.review;

import java.util.Arrays;
import java.util.List;

/**
 * The steps by which an overdue review is escalated; the days are defaults of this service. Who is
 * told at each step is for the ladder of action-plan-service to say.
 */
public enum EscalationStep {
    ACCOUNTABLE_POST(1),
    BODY_CHAIR(14),
    PROGRAMME_BOARD(28);

    private final int daysOverdue;

    EscalationStep(int daysOverdue) {
        this.daysOverdue = daysOverdue;
    }

    /** Counted from 1. */
    int number() {
        return ordinal() + 1;
    }

    int daysOverdue() {
        return daysOverdue;
    }

    /** Those that have come and were not announced yet, in order. */
    static List<EscalationStep> due(int announced, long daysOverdue) {
        return Arrays.stream(values())
                .filter(step -> step.number() > announced && step.daysOverdue <= daysOverdue)
                .toList();
    }
}
