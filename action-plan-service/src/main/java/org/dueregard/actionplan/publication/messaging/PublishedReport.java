package org.dueregard.actionplan.publication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.actionplan.publication.Publication;
import org.jspecify.annotations.Nullable;

/** What monitoring-service tells of the annual monitoring report of a policy. */
public record PublishedReport(
        String reportId,
        String policyId,
        @Nullable String eiaId,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean inequalityFound,
        String url) {
    public static final String TYPE = "org.dueregard.monitoring.report.published.v1";

    /**
     * @param at when it was told
     */
    public Publication publication(Instant at) {
        return Publication.ofReport(
                new Publication.Report(
                        reportId, policyId, eiaId, periodStart, periodEnd, inequalityFound),
                url,
                at);
    }
}
