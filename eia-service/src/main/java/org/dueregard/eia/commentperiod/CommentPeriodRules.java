package org.dueregard.eia.commentperiod;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** Which day can be the last one for comments. */
final class CommentPeriodRules {
    private static final String SOURCE =
            "R (Moseley) v Haringey LBC [2014] UKSC 56: a consultation gives adequate time";

    private CommentPeriodRules() {}

    static List<Violation> ofClosing(LocalDate closesOn, LocalDate today) {
        return closesOn.isBefore(today)
                ? List.of(
                        Violation.at(
                                "/closesOn",
                                "is over; comments close today (" + today + ") or later",
                                SOURCE))
                : List.of();
    }
}
