package org.dueregard.actionplan.feedback.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.feedback.CopyState;
import org.dueregard.actionplan.feedback.ReportCopy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy of an annual report for one contact. */
@Schema(name = "ActionPlanReportCopy")
record ReportCopyView(
        UUID id,
        UUID contact,
        String scheme,
        int startYear,
        int number,
        CopyState state,
        Instant queuedAt) {
    static ReportCopyView from(ReportCopy copy) {
        return new ReportCopyView(
                copy.id(),
                copy.contact(),
                copy.scheme(),
                copy.startYear(),
                copy.number(),
                copy.state(),
                copy.queuedAt());
    }
}
