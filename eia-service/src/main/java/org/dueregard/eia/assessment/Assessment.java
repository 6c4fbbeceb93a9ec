package org.dueregard.eia.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one subject: its id stays for ever, its versions follow each other, and at most
 * one of them is being written, decided or in force.
 */
@Entity
public class Assessment {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS_TO_RESUBMIT = 28;

    @Id private UUID id;
    @Version private long version;
    private int changes;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private RequiredBy requiredBy;

    private @Nullable String causeRef;
    private @Nullable LocalDate dueOn;
    private Instant openedAt;
    private int currentVersion;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<AssessmentVersion> versions = new ArrayList<>();

    @Embedded private Notices notices = new Notices();
    @Embedded private Assignments assignments = new Assignments();
    @Embedded private StandIns standIns = new StandIns();

    protected Assessment() {}

    public Assessment(
            UUID id,
            SubjectSnapshot subject,
            RequiredBy requiredBy,
            @Nullable String causeRef,
            @Nullable LocalDate dueOn,
            int catalogue,
            Instant at) {
        this.id = id;
        this.subjectId = subject.id();
        this.requiredBy = requiredBy;
        this.causeRef = causeRef;
        this.dueOn = dueOn;
        this.openedAt = at;
        this.currentVersion = 1;
        this.versions.add(new AssessmentVersion(this, 1, catalogue, at));
    }

    public AssessmentFact opened(SubjectSnapshot subject) {
        return new AssessmentFact.Opened(
                id,
                currentVersion,
                subjectId,
                subject.kind(),
                requiredBy,
                causeRef,
                dueOn,
                subject.accountablePost());
    }

    /** After a stop, the subject may be assessed anew, from what was written before. */
    public AssessmentFact openAgain(
            SubjectSnapshot subject,
            RequiredBy because,
            @Nullable String cause,
            @Nullable LocalDate due,
            int catalogue,
            Instant at) {
        if (current().status() != AssessmentStatus.STOPPED) {
            throw DomainException.illegalTransition(
                    "Only a stopped assessment is opened again; this one is "
                            + current().status()
                            + ".");
        }
        changes++;
        requiredBy = because;
        causeRef = cause;
        dueOn = due;
        append(current().next(catalogue, at));
        return opened(subject);
    }

    /** An author writes parts of the draft anew. */
    public AssessmentFact revise(
            List<? extends Part> parts, Caller by, SubjectSnapshot subject, Instant at) {
        return revise(
                draft -> {
                    DomainException.refuseIfAny(
                            "The draft cannot be written like this.",
                            parts.stream().flatMap(part -> refused(part).stream()).toList());
                    parts.forEach(draft::write);
                },
                by,
                subject,
                at);
    }

    /** An author adds a file. */
    public AssessmentFact attach(
            Attachment attachment, Caller by, SubjectSnapshot subject, Instant at) {
        return revise(draft -> draft.attach(attachment), by, subject, at);
    }

    /** An author takes a file away; a version that was signed keeps its own. */
    public AssessmentFact detach(UUID attachment, Caller by, SubjectSnapshot subject, Instant at) {
        return revise(draft -> draft.detach(draft.attachment(attachment)), by, subject, at);
    }

    private AssessmentFact revise(
            Consumer<AssessmentVersion> revision, Caller by, SubjectSnapshot subject, Instant at) {
        var draft = current();
        Independence.require(draft.involved(), by.person(), Capacity.AUTHOR);
        if (draft.status() != AssessmentStatus.DRAFT) {
            throw DomainException.illegalTransition(
                    "Only a draft is written; this version is "
                            + draft.status()
                            + ". What was sent back is taken up again with a revision first.");
        }
        var was = draft.content();
        revision.accept(draft);
        draft.involve(by.person(), Capacity.AUTHOR, at);
        if (by.holds(subject.accountablePost())) {
            draft.involve(by.person(), Capacity.OWNER, at);
        }
        changes++;
        return new AssessmentFact.Revised(id, currentVersion, was, draft.content());
    }

    /** Authors share the parts of a draft among persons who can be its authors. */
    public AssessmentFact assign(Map<ContentPart, String> writers, Caller by, Instant at) {
        var draft = current();
        Independence.require(draft.involved(), by.person(), Capacity.AUTHOR);
        if (draft.signedAt() != null || draft.status() == AssessmentStatus.STOPPED) {
            throw DomainException.illegalTransition(
                    "The parts of a version that is "
                            + draft.status()
                            + " are written; nobody is given one.");
        }
        assignments.become(writers, draft.involved(), by.person(), at);
        changes++;
        return new AssessmentFact.Assigned(id, currentVersion, writers);
    }

    /** What a part cannot be written with at all. */
    static List<Violation> refused(Part part) {
        return part instanceof Part.EngagementsPart(var items)
                ? CommunityRules.closedOnesAreAnswered(items)
                : List.of();
    }

    /** What the rules of submission look at. */
    public Draft draft(SubjectSnapshot subject, Yardstick yardstick, Instant at) {
        return new Draft(current().content(), subject, yardstick, notices(), day(at));
    }

    public AssessmentFact.Submitted submit(
            SubjectSnapshot subject, Yardstick yardstick, Caller by, Instant at) {
        var draft = current();
        Independence.require(draft.involved(), by.person(), Capacity.AUTHOR);
        AssessmentTransition.SUBMIT.from(draft.status());
        DomainException.refuseIfAny(
                "The assessment is not complete.",
                SubmissionRules.violations(draft(subject, yardstick, at)));
        draft.move(AssessmentTransition.SUBMIT);
        draft.involve(by.person(), Capacity.AUTHOR, at);
        draft.submittedAt(at);
        changes++;
        return new AssessmentFact.Submitted(
                id, currentVersion, draft.canonical().sha256(), committed(subject, draft));
    }

    private List<AssessmentFact.MitigationCommitted> committed(
            SubjectSnapshot subject, AssessmentVersion draft) {
        var impacts = draft.impactsByRef();
        return draft.content().mitigations().stream()
                .map(
                        mitigation ->
                                AssessmentFact.MitigationCommitted.of(
                                        id,
                                        currentVersion,
                                        mitigation,
                                        Objects.requireNonNull(impacts.get(mitigation.impact())),
                                        subject))
                .toList();
    }

    /** An assurer who is neither author nor owner passes the version or asks for changes. */
    public AssessmentFact assure(
            AssuranceChecklist.Asked asked,
            AssuranceResult result,
            @Nullable String note,
            List<ChecklistAnswer> checklist,
            List<Comment> comments,
            @Nullable LocalDate resubmitBy,
            SubjectSnapshot subject,
            Caller by,
            Instant at) {
        var submitted = current();
        requireNotOwner(subject, by);
        Independence.require(submitted.involved(), by.person(), Capacity.ASSURER);
        switch (result) {
            case PASSED -> {
                AssessmentTransition.PASS.from(submitted.status());
                DomainException.refuseIfAny(
                        "The checklist is not complete.",
                        AssuranceRules.ofPassing(asked, checklist));
                submitted.move(AssessmentTransition.PASS);
            }
            case CHANGES_REQUESTED -> {
                AssessmentTransition.REQUEST_CHANGES.from(submitted.status());
                DomainException.refuseIfAny(
                        "Changes are requested with a note.",
                        AssuranceRules.ofRequestingChanges(note));
                submitted.move(AssessmentTransition.REQUEST_CHANGES);
            }
        }
        submitted.involve(by.person(), Capacity.ASSURER, at);
        submitted.add(
                new Assurance(
                        by.person().sub(),
                        result,
                        note,
                        asked.number(),
                        List.copyOf(checklist),
                        List.copyOf(comments),
                        at));
        changes++;
        return switch (result) {
            case PASSED -> new AssessmentFact.Passed(id, currentVersion, checklist);
            case CHANGES_REQUESTED ->
                    new AssessmentFact.SentBack(
                            id,
                            currentVersion,
                            AssessmentFact.ReturnedBy.QA,
                            reasons(comments, note == null ? "" : note),
                            resubmit(resubmitBy, at));
        };
    }

    /** An author takes up what was sent back. */
    public AssessmentFact takeUpAgain(Caller by, Instant at) {
        var sentBack = current();
        Independence.require(sentBack.involved(), by.person(), Capacity.AUTHOR);
        sentBack.move(AssessmentTransition.REVISE);
        sentBack.involve(by.person(), Capacity.AUTHOR, at);
        changes++;
        return new AssessmentFact.TakenUpAgain(id, currentVersion);
    }

    /** Where one decision-maker signs, and nothing outside of the version stands in the way. */
    AssessmentFact decide(
            Verdict verdict, Map<UUID, MitigationState> placements, Person by, Instant at) {
        return decide(verdict, new DecisionSetting(placements, List.of(), Quorum.ONE), by, at);
    }

    /**
     * A decision-maker who is neither author nor assurer decides on exactly what they have read.
     * Where the band asks for more than one, all but the last approve, and the last one signs;
     * where it names posts, somebody signs in each of them, once.
     */
    public AssessmentFact decide(Verdict verdict, DecisionSetting setting, Person by, Instant at) {
        var submitted = current();
        var signing = new Signing(submitted, verdict, setting, by);
        signing.require(notices);
        submitted.involve(by, Capacity.DECISION_MAKER, at);
        changes++;
        if (signing.waitsForOthers()) {
            submitted.add(signing.approval(at));
            return approved(verdict, setting.quorum());
        }
        submitted.move(signing.transition());
        submitted.add(signing.decision(at));
        return verdict.outcome() == DecisionOutcome.RETURN
                ? new AssessmentFact.SentBack(
                        id,
                        currentVersion,
                        AssessmentFact.ReturnedBy.APPROVER,
                        reasons(verdict.comments(), verdict.reason()),
                        resubmit(verdict.resubmitBy(), at))
                : decided(verdict, at);
    }

    private AssessmentFact decided(Verdict verdict, Instant at) {
        var decided = current();
        var content = decided.content();
        var signsOff = verdict.outcome().signsOff();
        var reviewOn = decided.reviewOnAfter(day(at));
        if (signsOff) {
            decided.signed(verdict.contentSha256(), reviewOn, at);
            notices.answered();
        }
        return new AssessmentFact.Decided(
                id,
                currentVersion,
                verdict.outcome(),
                decided.band(),
                verdict.contentSha256(),
                verdict.decisionPost(),
                signsOff ? content.mitigations().stream().map(Mitigation::id).toList() : List.of(),
                signsOff ? content.monitoringPlan() : List.of(),
                reviewOn,
                at);
    }

    private AssessmentFact approved(Verdict verdict, Quorum quorum) {
        var given = current().standingApprovals();
        return new AssessmentFact.Approved(
                id,
                currentVersion,
                verdict.outcome(),
                verdict.contentSha256(),
                verdict.decisionPost(),
                given.size(),
                quorum.approvals(),
                quorum.waitedFor(given));
    }

    /** Somebody steps in for one version as its assurer or decision-maker, or in a post. */
    AssessmentFact delegate(
            Delegating.StepIn stepIn, Delegating.Around around, Person by, Instant at) {
        DomainException.refuseIfAny(
                "Nobody steps in like this.",
                DelegationRules.of(
                        stepIn, current().involved(), current().standingApprovals(), around, by));
        standIns.add(currentVersion, stepIn, by, at);
        changes++;
        return new AssessmentFact.Delegated(
                id,
                currentVersion,
                stepIn.capacity(),
                stepIn.person(),
                stepIn.post(),
                stepIn.route());
    }

    /** Whether the person signs the present version in this post, which they do not hold. */
    public boolean stepsInFor(String post, Person person) {
        return standIns.signsFor(post, currentVersion, person);
    }

    /**
     * Refuses who has neither the role nor steps in for it in the present version; who steps in for
     * a post acts in that post only.
     */
    public void requireRoleOrStepIn(String role, Capacity capacity, Caller by) {
        if (!standIns.hasRole(capacity, currentVersion, by.person())) {
            by.requireRole(role);
        }
    }

    /** The use case has written the copy and says under which digest. */
    public AssessmentFact publish(
            String copySha256,
            List<Channel> channels,
            String url,
            List<WithheldPart> withheldParts,
            Person by,
            Instant at) {
        current().move(AssessmentTransition.PUBLISH);
        current().involve(by, Capacity.PUBLISHER, at);
        changes++;
        return new AssessmentFact.PublishedAs(
                id, currentVersion, copySha256, channels, url, withheldParts, at);
    }

    public AssessmentFact withhold(String reason, Person by, Instant at) {
        current().move(AssessmentTransition.WITHHOLD);
        current().involve(by, Capacity.PUBLISHER, at);
        current().withheld(reason);
        changes++;
        return new AssessmentFact.WithheldWhole(id, currentVersion, reason);
    }

    /** Whether the present version is in force, so that something new makes its review due. */
    public boolean inForce() {
        return AssessmentTransition.MAKE_REVIEW_DUE.allowedFrom(current().status());
    }

    public AssessmentFact reviewDue(LocalDate due) {
        var was = current().status();
        current().move(AssessmentTransition.MAKE_REVIEW_DUE);
        changes++;
        return new AssessmentFact.ReviewDue(id, currentVersion, was, due);
    }

    /** For what comes to light while no version is in force; false where it is noted already. */
    public boolean note(Notice notice) {
        var added = notices.add(notice);
        changes += added ? 1 : 0;
        return added;
    }

    public AssessmentFact noted(Notice notice) {
        return new AssessmentFact.Noted(
                id, currentVersion, notice.kind(), notice.ref(), notice.summary());
    }

    /** Owner and assurer agree that the version stands. */
    public AssessmentFact confirm(
            LocalDate nextReviewOn,
            Set<String> resolved,
            Person owner,
            Person assurer,
            Instant at) {
        var reviewed = current();
        involveReviewers(reviewed, owner, assurer, at);
        var before = reviewed.beforeReview();
        if (before == null) {
            throw DomainException.illegalTransition("No review of this version is under way.");
        }
        reviewed.move(AssessmentTransition.confirming(before));
        reviewed.reviewNextOn(nextReviewOn);
        changes++;
        return new AssessmentFact.Reviewed(
                id,
                currentVersion,
                AssessmentFact.ReviewOutcome.NO_CHANGE,
                null,
                resolved,
                nextReviewOn);
    }

    /**
     * Owner and assurer agree that the subject is assessed anew: the version is superseded, and a
     * draft carries its content forward. What caused the review has to be answered by the draft.
     */
    public AssessmentFact reassess(
            List<Notice> causes, int catalogue, Person owner, Person assurer, Instant at) {
        var reviewed = current();
        involveReviewers(reviewed, owner, assurer, at);
        reviewed.move(AssessmentTransition.SUPERSEDE);
        append(reviewed.next(catalogue, at));
        causes.forEach(this::note);
        changes++;
        var resolved = new HashSet<String>();
        causes.forEach(cause -> resolved.add(cause.ref()));
        return new AssessmentFact.Reviewed(
                id,
                reviewed.number(),
                AssessmentFact.ReviewOutcome.REVISED,
                currentVersion,
                resolved,
                null);
    }

    /**
     * The subject was withdrawn: a review that is under way ends, and the version stands as it was
     * signed.
     */
    public AssessmentFact endWithItsSubject(Set<String> resolved) {
        var before = current().beforeReview();
        if (before != null) {
            current().move(AssessmentTransition.confirming(before));
        }
        changes++;
        return new AssessmentFact.Reviewed(
                id, currentVersion, AssessmentFact.ReviewOutcome.WITHDRAWN, null, resolved, null);
    }

    /** Whether any version was ever signed off. */
    public boolean wasSigned() {
        return versions.stream().anyMatch(signed -> signed.signedSha256() != null);
    }

    /** Both capacities are checked and kept: the one who owned, and the one who assured. */
    private static void involveReviewers(
            AssessmentVersion reviewed, Person owner, Person assurer, Instant at) {
        Independence.require(reviewed.involved(), owner, Capacity.OWNER);
        reviewed.involve(owner, Capacity.OWNER, at);
        Independence.require(reviewed.involved(), assurer, Capacity.ASSURER);
        reviewed.involve(assurer, Capacity.ASSURER, at);
    }

    /** An owner is also who holds the accountable post now, whether they have acted yet or not. */
    private void requireNotOwner(SubjectSnapshot subject, Caller by) {
        if (by.holds(subject.accountablePost())) {
            throw DomainException.forbidden(
                    "self-approval",
                    "You hold the post "
                            + subject.accountablePost()
                            + ", which answers for the subject; an owner does not assure their own"
                            + " assessment.");
        }
    }

    private void append(AssessmentVersion next) {
        versions.add(next);
        currentVersion = next.number();
    }

    private static List<Comment> reasons(List<Comment> comments, String reason) {
        return comments.isEmpty() ? List.of(new Comment("assessment", reason)) : comments;
    }

    private static LocalDate resubmit(@Nullable LocalDate wanted, Instant at) {
        return wanted == null ? day(at).plusDays(DAYS_TO_RESUBMIT) : wanted;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public RequiredBy requiredBy() {
        return requiredBy;
    }

    public @Nullable String causeRef() {
        return causeRef;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** In order of time. */
    public List<Delegation> delegations() {
        return standIns.inOrder();
    }

    /** In order of the parts. */
    public List<PartAssignment> assignments() {
        return assignments.inOrder();
    }

    /** The version that is being written, decided or in force. */
    public AssessmentVersion current() {
        return version(currentVersion);
    }

    public AssessmentVersion version(int number) {
        return versions.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("version", number));
    }

    /** The first first. */
    public List<AssessmentVersion> versions() {
        return List.copyOf(versions);
    }

    public int currentVersion() {
        return currentVersion;
    }

    /** Whether the present version is signed off with consultation recorded. */
    public boolean signedOffWithConsultation() {
        var inForce =
                EnumSet.of(
                        AssessmentStatus.SIGNED_OFF,
                        AssessmentStatus.PUBLISHED,
                        AssessmentStatus.WITHHELD,
                        AssessmentStatus.REVIEW_DUE);
        return inForce.contains(current().status()) && !current().content().engagements().isEmpty();
    }

    /** In order of time. */
    public List<Notice> notices() {
        return notices.inOrder();
    }
}
