package org.dueregard.actionplan.report;

import org.dueregard.platform.caller.Caller;

/**
 * A feature that does something when an annual report is published. It is told in the same
 * transaction, so that reports need not know who listens.
 */
public interface AnnualReportWatcher {
    void published(AnnualReport report, Caller by);
}
