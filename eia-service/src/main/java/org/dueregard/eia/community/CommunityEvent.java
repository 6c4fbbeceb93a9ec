package org.dueregard.eia.community;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;

/** An event at which communities said what they expect; imported once, and never changed. */
@Entity
public class CommunityEvent {
    @Id private String code;
    private String title;
    private LocalDate heldOn;
    private String source;
    private String importedBy;
    private Instant importedAt;

    @ElementCollection
    @CollectionTable(name = "community_event_group", joinColumns = @JoinColumn(name = "event_code"))
    @OrderColumn(name = "ordinal")
    private List<DiscussionGroup> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "community_finding", joinColumns = @JoinColumn(name = "event_code"))
    @OrderColumn(name = "ordinal")
    private List<CommunityFinding> findings = new ArrayList<>();

    protected CommunityEvent() {}

    private CommunityEvent(EventReport report, Person by, Instant at) {
        this.code = report.code();
        this.title = report.title();
        this.heldOn = report.heldOn();
        this.source = report.source();
        this.importedBy = by.sub();
        this.importedAt = at;
        this.groups.addAll(report.groups());
        this.findings.addAll(report.findings());
    }

    static CommunityEvent of(EventReport report, Catalogue catalogue, Person by, Instant at) {
        DomainException.refuseIfAny(
                "The report cannot be imported like this.",
                EventReportRules.ofImport(report, catalogue));
        return new CommunityEvent(report, by, at);
    }

    CommunityFact imported() {
        return new CommunityFact.EventImported(code, groups.size(), findings.size());
    }

    /** The findings that a name stands for: one finding, or all of a group; none where unknown. */
    public List<CommunityFinding> named(String name) {
        return findings.stream()
                .filter(finding -> finding.ref().equals(name) || finding.groupCode().equals(name))
                .toList();
    }

    public CommunityFinding require(String ref) {
        return findings.stream()
                .filter(finding -> finding.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("finding", code + "/" + ref));
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String source() {
        return source;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public List<DiscussionGroup> groups() {
        return List.copyOf(groups);
    }

    public List<CommunityFinding> findings() {
        return List.copyOf(findings);
    }
}
