package org.dueregard.eia.community;

import java.time.LocalDate;
import java.util.List;

/** What the programme office imports: an event with everything that was found there. */
public record EventReport(
        String code,
        String title,
        LocalDate heldOn,
        String source,
        List<DiscussionGroup> groups,
        List<CommunityFinding> findings) {
    public EventReport {
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
    }
}
