package org.dueregard.monitoring.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;

/** A finding was recorded; whoever assesses its policies is told. */
record FindingRecorded(
        UUID id,
        FindingKind kind,
        List<String> policies,
        List<String> characteristics,
        String summary,
        String sourceRef,
        LocalDate foundOn,
        Instant at)
        implements Fact {
    private static final String EVENT = "org.dueregard.monitoring.finding.recorded.v1";

    /** The event's data. */
    record Told(
            String findingId,
            List<String> policyIds,
            List<String> characteristics,
            String summary,
            String sourceRef) {}

    @Override
    public Aggregate aggregate() {
        return new Aggregate("finding", id.toString());
    }

    @Override
    public String name() {
        return "finding.recorded";
    }

    @Override
    public List<Announcement> announcements() {
        return List.of(
                new Announcement(
                        EVENT,
                        id.toString(),
                        new Told(id.toString(), policies, characteristics, summary, sourceRef)));
    }
}
