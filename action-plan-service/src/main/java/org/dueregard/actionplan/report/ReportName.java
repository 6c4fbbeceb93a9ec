package org.dueregard.actionplan.report;

import java.util.Arrays;
import java.util.Locale;
import org.dueregard.platform.problem.DomainException;

/** The reports that are made anew each time they are read. */
public enum ReportName {
    /** Red, overdue, escalated, unowned, declined, and without a return. */
    EXCEPTIONS,
    /** What nobody answers for. */
    OWNERSHIP,
    /** How dates have moved, and whether what was promised was kept. */
    SLIPPAGE,
    /** What waits for a body's decision. */
    COMPLETION_REQUESTS,
    RECOMMENDATIONS,
    /** Commitments that another board monitors. */
    DEFERRED_COMMITMENTS,
    /** Plans, and whether they were judged by their aims. */
    PLAN_EVALUATIONS,
    /** How each business area stands. */
    OVERVIEW;

    /** As in an address, such as {@code completion-requests}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #path()} writes. */
    public static ReportName require(String path) {
        return Arrays.stream(values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("report", path));
    }
}
