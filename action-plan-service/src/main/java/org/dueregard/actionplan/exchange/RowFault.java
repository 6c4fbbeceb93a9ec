package org.dueregard.actionplan.exchange;

import org.dueregard.platform.problem.Violation;

/** What is wrong with one cell of a file. */
public record RowFault(long line, String column, String reason) {
    Violation violation() {
        return Violation.at("line:" + line + "/" + column, reason);
    }
}
