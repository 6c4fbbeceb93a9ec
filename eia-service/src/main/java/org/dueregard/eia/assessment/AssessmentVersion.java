package org.dueregard.eia.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** One version of an assessment: written, assured, decided, and from then on never edited. */
@Entity
public class AssessmentVersion {
    private static final int MOST_ATTACHMENTS = 50;

    @Id private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    private int number;
    private int catalogue;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable AssessmentStatus beforeReview;

    private Instant openedAt;
    @Embedded private @Nullable Scope scope;
    @Embedded private @Nullable ReviewAction reviewAction;
    private @Nullable Instant submittedAt;
    private @Nullable String signedSha256;
    private @Nullable Instant signedAt;
    private @Nullable LocalDate nextReviewOn;
    private @Nullable String withholdingReason;

    @ElementCollection
    @CollectionTable(name = "assessment_evidence", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Evidence> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_engagement", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Engagement> engagements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_impact", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Impact> impacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_mitigation", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Mitigation> mitigations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_monitoring", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<MonitoringLine> monitoringPlan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "assessment_disposition",
            joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Disposition> dispositions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_attachment", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Attachment> attachments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "assessment_involvement",
            joinColumns = @JoinColumn(name = "version_id"))
    private Set<Involvement> involved = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assessment_assurance", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Assurance> assurances = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_decision", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_approval", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    private List<Approval> approvals = new ArrayList<>();

    protected AssessmentVersion() {}

    AssessmentVersion(Assessment assessment, int number, int catalogue, Instant at) {
        this.id = Ids.next();
        this.assessment = assessment;
        this.number = number;
        this.catalogue = catalogue;
        this.status = AssessmentStatus.DRAFT;
        this.openedAt = at;
    }

    /**
     * The next version, with everything carried forward under the same refs and new ids; but for
     * the mitigations: while they say the same they are the same, and their actions go on.
     */
    AssessmentVersion next(int newCatalogue, Instant at) {
        var next = new AssessmentVersion(assessment, number + 1, newCatalogue, at);
        next.scope = scope;
        evidence.forEach(item -> next.evidence.add(identified(item, Ids.next())));
        engagements.forEach(item -> next.engagements.add(identified(item, Ids.next())));
        impacts.forEach(item -> next.impacts.add(identified(item, Ids.next())));
        next.mitigations.addAll(mitigations);
        next.monitoringPlan.addAll(monitoringPlan);
        next.dispositions.addAll(dispositions);
        attachments.forEach(file -> next.attachments.add(copied(file)));
        return next;
    }

    private static Attachment copied(Attachment file) {
        return new Attachment(
                Ids.next(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.description(),
                file.evidence());
    }

    void move(AssessmentTransition transition) {
        var to = transition.from(status);
        beforeReview = to == AssessmentStatus.REVIEW_DUE ? status : null;
        status = to;
    }

    void write(Part part) {
        switch (part) {
            case Part.ScopePart(var given) -> scope = given;
            case Part.EvidencePart(var items) -> replace(evidence, items);
            case Part.EngagementsPart(var items) -> replace(engagements, items);
            case Part.ImpactsPart(var items) -> replace(impacts, items);
            case Part.MitigationsPart(var items) -> replace(mitigations, items);
            case Part.MonitoringPart(var items) -> replaceAll(monitoringPlan, items);
            case Part.DispositionsPart(var items) -> replaceAll(dispositions, items);
            case Part.AttachmentsPart(var items) -> replaceAll(attachments, items);
            case Part.ReviewActionPart(var action) -> reviewAction = action;
        }
    }

    private static <T> void replaceAll(List<T> present, List<T> given) {
        if (!present.equals(given)) {
            present.clear();
            present.addAll(given);
        }
    }

    /**
     * Items that come under a ref that is known keep their id, but for a mitigation that is another
     * one than its owner may have accepted: that gets a new id, and is offered anew.
     */
    private static <R extends Referred> void replace(List<R> present, List<R> given) {
        var known = new HashMap<String, R>();
        present.forEach(item -> known.put(item.ref(), item));
        var next = new ArrayList<R>();
        for (var item : given) {
            var before = known.remove(item.ref());
            if (before == null) {
                next.add(item);
            } else {
                var same = identified(item, before.id());
                next.add(same instanceof Mitigation && !same.equals(before) ? item : same);
            }
        }
        if (!present.equals(next)) {
            present.clear();
            present.addAll(next);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Referred> R identified(R item, UUID as) {
        Referred identified =
                switch (item) {
                    case Evidence e ->
                            new Evidence(
                                    as,
                                    e.ref(),
                                    e.type(),
                                    e.source(),
                                    e.citation(),
                                    e.datedOn(),
                                    e.groups(),
                                    e.summary(),
                                    e.gap());
                    case Engagement e ->
                            new Engagement(
                                    as,
                                    e.ref(),
                                    e.consultee(),
                                    e.consulteeType(),
                                    e.method(),
                                    e.heldOn(),
                                    e.participants(),
                                    e.views(),
                                    e.response(),
                                    e.fedBackOn(),
                                    e.communities(),
                                    e.comments(),
                                    e.closedOn());
                    case Impact i ->
                            new Impact(
                                    as,
                                    i.ref(),
                                    i.characteristic(),
                                    i.limbs(),
                                    i.people(),
                                    i.community(),
                                    i.direction(),
                                    i.treatment(),
                                    i.reason(),
                                    i.evidence(),
                                    i.inherentLikelihood(),
                                    i.inherentSeverity(),
                                    i.residualLikelihood(),
                                    i.residualSeverity(),
                                    i.justification());
                    case Mitigation m ->
                            new Mitigation(
                                    as,
                                    m.ref(),
                                    m.impact(),
                                    m.purpose(),
                                    m.description(),
                                    m.ownerPost(),
                                    m.businessArea(),
                                    m.dueOn(),
                                    m.duePrecision(),
                                    m.successMeasure(),
                                    m.indicatorId());
                };
        return (R) identified;
    }

    void involve(Person person, Capacity capacity, Instant at) {
        var there =
                involved.stream()
                        .anyMatch(
                                involvement ->
                                        involvement.person().equals(person.sub())
                                                && involvement.capacity() == capacity);
        if (!there) {
            involved.add(new Involvement(person.sub(), capacity, at));
        }
    }

    void attach(Attachment attachment) {
        if (attachments.size() >= MOST_ATTACHMENTS) {
            throw DomainException.brokenRule(
                    "The file is not taken.",
                    List.of(
                            Violation.at(
                                    "",
                                    "a version has at most " + MOST_ATTACHMENTS + " attachments")));
        }
        attachments.add(attachment);
    }

    void detach(Attachment attachment) {
        attachments.remove(attachment);
    }

    public Attachment attachment(UUID wanted) {
        return attachments.stream()
                .filter(attachment -> attachment.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("attachment", wanted));
    }

    void submittedAt(Instant at) {
        submittedAt = at;
    }

    void add(Assurance assurance) {
        assurances.add(assurance);
    }

    void add(Approval approval) {
        approvals.add(approval);
    }

    /**
     * The signatures that count: with the outcome of the last of them. Who signs with another
     * outcome sets those before aside, until somebody signs with theirs again; whoever gave them is
     * waited for. The view {@code standing_approval} counts the same.
     */
    public List<Approval> standingApprovals() {
        var given = givenApprovals();
        return given.isEmpty() ? given : standingBeside(given.getLast().outcome());
    }

    /** Those beside which a signature with this outcome stands. */
    List<Approval> standingBeside(DecisionOutcome outcome) {
        return givenApprovals().stream().filter(approval -> approval.outcome() == outcome).toList();
    }

    /** The last of each person since the version was submitted last, of exactly this content. */
    private List<Approval> givenApprovals() {
        var sha256 = canonical().sha256();
        var lastOfEach = new LinkedHashMap<String, Approval>();
        approvals.stream()
                .filter(approval -> approval.contentSha256().equals(sha256))
                .filter(approval -> submittedAt == null || !approval.at().isBefore(submittedAt))
                .forEach(approval -> lastOfEach.putLast(approval.person(), approval));
        return List.copyOf(lastOfEach.values());
    }

    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    /** Parts to begin another draft with: the same under new ids. */
    public List<Part> copied(Collection<ContentPart> wanted) {
        var parts = new ArrayList<Part>();
        for (var part : EnumSet.copyOf(wanted)) {
            switch (part) {
                case SCOPE -> {
                    if (scope != null) {
                        parts.add(new Part.ScopePart(scope));
                    }
                }
                case EVIDENCE -> parts.add(new Part.EvidencePart(renewed(evidence)));
                case ENGAGEMENTS -> parts.add(new Part.EngagementsPart(renewed(engagements)));
                case IMPACTS -> parts.add(new Part.ImpactsPart(renewed(impacts)));
                case MITIGATIONS -> parts.add(new Part.MitigationsPart(renewed(mitigations)));
                case MONITORING_PLAN ->
                        parts.add(new Part.MonitoringPart(List.copyOf(monitoringPlan)));
                case REVIEW_ACTION -> {
                    if (reviewAction != null) {
                        parts.add(new Part.ReviewActionPart(reviewAction));
                    }
                }
                case DISPOSITIONS ->
                        parts.add(new Part.DispositionsPart(List.copyOf(dispositions)));
                case ATTACHMENTS ->
                        parts.add(
                                new Part.AttachmentsPart(
                                        attachments.stream()
                                                .map(AssessmentVersion::copied)
                                                .toList()));
            }
        }
        return parts;
    }

    private static <R extends Referred> List<R> renewed(List<R> items) {
        return items.stream().map(item -> identified(item, Ids.next())).toList();
    }

    void add(Decision decision) {
        decisions.add(decision);
    }

    void signed(String sha256, LocalDate reviewOn, Instant at) {
        signedSha256 = sha256;
        signedAt = at;
        nextReviewOn = reviewOn;
    }

    void reviewNextOn(LocalDate day) {
        nextReviewOn = day;
    }

    void withheld(String reason) {
        withholdingReason = reason;
    }

    Map<String, Impact> impactsByRef() {
        var byRef = new HashMap<String, Impact>();
        impacts.forEach(impact -> byRef.put(impact.ref(), impact));
        return byRef;
    }

    public CanonicalContent canonical() {
        return CanonicalContent.of(
                assessment.id(), number, assessment.subjectId(), catalogue, content());
    }

    public Content content() {
        return new Content(
                scope,
                evidence,
                engagements,
                impacts,
                mitigations,
                monitoringPlan,
                reviewAction,
                dispositions,
                attachments);
    }

    public Band band() {
        return Band.of(impacts);
    }

    /** The day on which this version is reviewed, signed on that day: by its band, or sooner. */
    LocalDate reviewOnAfter(LocalDate day) {
        var byBand = latestReviewAfter(day);
        return reviewAction == null || byBand.isBefore(reviewAction.reviewDueOn())
                ? byBand
                : reviewAction.reviewDueOn();
    }

    /** The last day on which this version, confirmed on that day, is reviewed again. */
    public LocalDate latestReviewAfter(LocalDate day) {
        return band().reviewAfter(day);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public int catalogue() {
        return catalogue;
    }

    public AssessmentStatus status() {
        return status;
    }

    public @Nullable AssessmentStatus beforeReview() {
        return beforeReview;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String signedSha256() {
        return signedSha256;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    public @Nullable String withholdingReason() {
        return withholdingReason;
    }

    /** In order of time. */
    public List<Involvement> involved() {
        return involved.stream()
                .sorted(
                        Comparator.comparing(Involvement::since)
                                .thenComparing(Involvement::capacity)
                                .thenComparing(Involvement::person))
                .toList();
    }

    /** Whether the person has written any part of it. */
    public boolean isAuthor(Person person) {
        return involved.stream()
                .anyMatch(
                        one ->
                                one.capacity() == Capacity.AUTHOR
                                        && one.person().equals(person.sub()));
    }

    public List<Assurance> assurances() {
        return List.copyOf(assurances);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
